// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/resultstep.h"

#include "decision/signalwords.h"
#include "widgets/textlabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int longestReason = 1000;

} // namespace

ResultStep::ResultStep(DecisionWizard *wizard)
    : DecisionStep(wizard, tr("Result and decision"),
                   tr("The method recommends, you decide. What you record here stays as it is, with all answers."))
    , m_title(wrappedLabel({}, Type::H1))
    , m_reasonOf(wrappedLabel({}))
    , m_turning(wrappedLabel({}, Type::Body, Ink::Secondary))
    , m_options(new QButtonGroup(this))
    , m_reason(new QLineEdit)
    , m_trouble(wrappedLabel({}, Type::Small, Ink::Bad))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_reasonOf);
    layout->addWidget(m_turning);
    layout->addSpacing(16);
    layout->addWidget(new TextLabel(tr("What you decide"), Type::H2));
    for (const auto &option : names<Option>()) {
        auto *button = new QRadioButton(optionWords(option.value));
        button->setObjectName(u"choose/"_s + idOf(option.value));
        m_options->addButton(button, int(option.value));
        m_lines[std::size_t(option.value)] = wrappedLabel({}, Type::Small, Ink::Secondary);
        layout->addWidget(button);
        layout->addWidget(m_lines[std::size_t(option.value)]);
    }
    m_reason->setObjectName(u"decisionReason"_s);
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Reason; needed where it goes against the recommendation"));
    m_reason->setAccessibleName(tr("Reason of the decision"));
    layout->addWidget(m_reason);
    layout->addWidget(m_trouble);
    layout->addStretch();
    connect(m_options, &QButtonGroup::idClicked, this, &ResultStep::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &ResultStep::refresh);
    connect(wizard->desk(), &DecisionDesk::figuresReady, this, [this](int question, const DecisionFigures &figures) {
        if (question == m_question)
            present(figures);
    });
}

void ResultStep::initializePage()
{
    m_figures.reset();
    m_title->setText(tr("Working it out"));
    m_reasonOf->clear();
    m_turning->clear();
    const auto made = caseOf(decision()->draft());
    if (made)
        m_question = decision()->desk()->ask(*made);
    else
        m_title->setText(made.error().what);
    refresh();
}

void ResultStep::present(const DecisionFigures &figures)
{
    m_figures = figures;
    const DecisionWords words = decisionWords(figures.recommendation, figures.economics);
    m_title->setText(words.title);
    m_reasonOf->setText(words.reason);
    m_turning->setText(words.turning);
    for (const auto &option : names<Option>()) {
        const auto i = std::size_t(option.value);
        QString line = tr("The better choice in %1 of 100 cases.")
                           .arg(locale().toString(figures.recommendation.simulated.probability[i] * 100, 'f', 0));
        if (figures.economics)
            line += u' ' + tr("Costs about %1, in one case of ten more than %2.")
                               .arg(moneyText(figures.economics->forecasts[i].costP50),
                                    moneyText(figures.economics->forecasts[i].costP90));
        m_lines[i]->setText(line);
    }
    if (figures.recommendation.verdict && m_options->checkedId() < 0)
        m_options->button(int(*figures.recommendation.verdict))->setChecked(true);
    refresh();
}

QString ResultStep::whyNot() const
{
    if (!m_figures)
        return tr("The result is still being worked out.");
    if (m_options->checkedId() < 0)
        return tr("Choose one of the three ways, or leave: your answers are kept.");
    return whyNotRecorded(m_figures->recommendation, Option(m_options->checkedId()), m_reason->text());
}

void ResultStep::refresh()
{
    m_trouble->setText(whyNot());
    Q_EMIT completeChanged();
}

bool ResultStep::isComplete() const
{
    return whyNot().isEmpty();
}

bool ResultStep::validatePage()
{
    const Status recorded =
        decision()->desk()->record(decision()->draft(), Option(m_options->checkedId()), m_reason->text().trimmed());
    if (!recorded)
        m_trouble->setText(recorded.error().message());
    return bool(recorded);
}

} // namespace sextant
