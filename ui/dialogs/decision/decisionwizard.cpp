// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/decisionwizard.h"

#include "dialogs/decision/moneystep.h"
#include "dialogs/decision/partsstep.h"
#include "dialogs/decision/resultstep.h"
#include "dialogs/decision/reviewstep.h"
#include "dialogs/decision/signalstep.h"
#include "dialogs/decision/situationstep.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr QSize preferred{1080, 720};
constexpr int keepingDelay = 500; ///< ms; a slider that moves is not written at every step

} // namespace

DecisionWizard::DecisionWizard(DecisionDesk *desk, DecisionDraft draft, Purpose purpose, QWidget *parent)
    : QWizard(parent)
    , m_desk(desk)
    , m_draft(std::move(draft))
    , m_purpose(purpose)
{
    const bool decides = purpose == Purpose::Decide;
    setWindowTitle(decides ? tr("Rebuild or harden?") : tr("Rebuild or harden: your own view"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setTitleFormat(Qt::RichText);
    setSubTitleFormat(Qt::PlainText);
    setButton(QWizard::CancelButton, new Button(decides ? tr("Leave, keep answers") : tr("Leave without answering")));
    setButton(QWizard::FinishButton,
              new Button(decides ? tr("Record the decision") : tr("Hand in the answers"), ButtonKind::Primary));
    setButton(QWizard::NextButton, new Button(tr("Next"), ButtonKind::Primary));
    setButton(QWizard::BackButton, new Button(tr("Back")));
    addSteps();
    resize(preferred);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepingDelay);
    connect(&m_keeping, &QTimer::timeout, this, [this] { m_desk->keep(m_draft); });
}

void DecisionWizard::addSteps()
{
    addPage(new SituationStep(this));
    addPage(new SignalStep(this));
    if (m_purpose == Purpose::Opinion)
        return;
    addPage(new MoneyStep(this));
    if (!m_desk->components().isEmpty())
        addPage(new PartsStep(this));
    addPage(new ReviewStep(this));
    addPage(new ResultStep(this));
}

void DecisionWizard::change(const std::function<void(DecisionDraft &)> &edit)
{
    DecisionDraft changed = m_draft;
    edit(changed);
    if (m_purpose == Purpose::Decide)
        takeEstimates(changed);
    if (changed == m_draft)
        return;
    m_draft = changed;
    if (m_purpose == Purpose::Decide)
        m_keeping.start();
    Q_EMIT draftChanged();
}

QString DecisionWizard::troubleWith(const QString &field) const
{
    for (const DraftTrouble &trouble : troublesOf(m_draft))
        if (trouble.field == field)
            return trouble.text;
    return {};
}

void DecisionWizard::done(int result)
{
    if (result == Rejected && m_keeping.isActive())
        m_desk->keep(m_draft);
    m_keeping.stop();
    if (result == Accepted && m_purpose == Purpose::Opinion)
        m_desk->addOpinion(m_draft);
    QWizard::done(result);
}

DecisionStep::DecisionStep(DecisionWizard *wizard, const QString &title, const QString &subtitle)
    : QWizardPage(wizard)
    , m_wizard(wizard)
{
    setTitle(u"<font size=\"+2\">%1</font>"_s.arg(title.toHtmlEscaped()));
    setSubTitle(subtitle);
}

TextLabel *DecisionStep::troubleLabel(const QString &field)
{
    auto *label = wrappedLabel({}, Type::Small, Ink::Bad);
    label->setObjectName(field);
    const auto show = [this, label, field] {
        label->setText(m_wizard->troubleWith(field));
        label->setVisible(!label->text().isEmpty());
    };
    connect(m_wizard, &DecisionWizard::draftChanged, label, show);
    show();
    return label;
}

} // namespace sextant
