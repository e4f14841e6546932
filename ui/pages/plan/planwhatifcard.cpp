// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/planwhatifcard.h"

#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype longestTitle = 34;

void setContained(QStringList &names, const QString &name, bool contained)
{
    names.removeAll(name);
    if (contained && !name.isEmpty())
        names << name;
}

} // namespace

PlanWhatIfCard::PlanWhatIfCard(QWidget *parent)
    : Card(tr("What if"), parent)
    , m_result(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_apply(new Button(tr("Apply to the plan")))
{
    body()->addWidget(
        wrappedLabel(tr("Try a change. Nothing is kept until it is applied."), Type::Small, Ink::Secondary));
    m_senior = addSwitch(tr("One more senior person"), u"ifSenior"_s);
    m_junior = addSwitch(tr("One more person"), u"ifJunior"_s);
    m_done = addSwitch({}, u"ifDone"_s);
    m_dropped = addSwitch({}, u"ifDropped"_s);
    m_result->setObjectName(u"ifResult"_s);
    m_apply->setObjectName(u"ifApply"_s);
    body()->addSpacing(4);
    body()->addWidget(m_result);
    body()->addStretch(1);
    body()->addWidget(m_apply);
    connect(this, &Card::linkActivated, this, [this] {
        reset();
        Q_EMIT changed();
    });
    connect(m_apply, &QAbstractButton::clicked, this, &PlanWhatIfCard::applyRequested);
    setTask(nullptr);
    reflect({});
}

QCheckBox *PlanWhatIfCard::addSwitch(const QString &text, const QString &name)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(name);
    body()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &PlanWhatIfCard::read);
    return box;
}

void PlanWhatIfCard::setTask(const PlannedTask *task)
{
    m_task = task && !task->waits ? task->name : QString();
    if (!m_task.isEmpty()) {
        const QString title = task->title.size() > longestTitle
                                  ? QString(task->title.left(longestTitle - 1).trimmed() + u'…')
                                  : task->title;
        m_done->setText(tr("Done: %1").arg(title));
        m_dropped->setText(tr("Left out: %1").arg(title));
    }
    for (QCheckBox *box : {m_done, m_dropped}) {
        box->setVisible(!m_task.isEmpty());
        box->setToolTip(task ? u"<p>%1</p>"_s.arg(task->title.toHtmlEscaped()) : QString());
    }
    reflect(m_change);
}

void PlanWhatIfCard::read()
{
    m_change.senior = m_senior->isChecked();
    m_change.junior = m_junior->isChecked();
    if (!m_task.isEmpty()) {
        // A task is one of both: the switch that was pressed last wins.
        const bool nowDone = m_done->isChecked() && !m_change.done.contains(m_task);
        setContained(m_change.done, m_task, m_done->isChecked() && (nowDone || !m_dropped->isChecked()));
        setContained(m_change.dropped, m_task, m_dropped->isChecked() && !nowDone);
    }
    reflect(m_change);
    Q_EMIT changed();
}

void PlanWhatIfCard::reflect(const PlanWhatIf &change)
{
    const std::pair<QCheckBox *, bool> states[] = {{m_senior, change.senior},
                                                   {m_junior, change.junior},
                                                   {m_done, change.done.contains(m_task)},
                                                   {m_dropped, change.dropped.contains(m_task)}};
    for (const auto &[box, on] : states) {
        const QSignalBlocker quiet(box);
        box->setChecked(on);
    }
    setLink(change.isEmpty() ? QString() : tr("Reset"));
    m_apply->setEnabled(!change.isEmpty());
}

void PlanWhatIfCard::setResult(const QStringList &sentences)
{
    m_result->setText(!sentences.isEmpty() ? sentences.join(u'\n')
                      : m_change.isEmpty() ? tr("Choose a task to try what it would change.")
                                           : tr("Working it out …"));
}

void PlanWhatIfCard::reset()
{
    m_change = {};
    reflect(m_change);
    setResult({});
}

} // namespace sextant
