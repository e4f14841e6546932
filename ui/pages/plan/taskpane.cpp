// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/taskpane.h"

#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

TaskPane::TaskPane(QWidget *parent)
    : Card(tr("Task"), parent)
    , m_title(wrappedLabel({}, Type::BodyStrong))
    , m_facts(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_form(new QWidget)
    , m_owner(new QComboBox)
    , m_reviewer(new QComboBox)
    , m_hasStart(new QCheckBox(tr("Not before")))
    , m_start(new QDateEdit)
    , m_status(new QComboBox)
    , m_note(new QLineEdit)
    , m_reason(wrappedLabel({}, Type::Small, Ink::Bad))
    , m_apply(new Button(tr("Apply"), ButtonKind::Primary))
    , m_check(new Button(tr("Open the check")))
    , m_remove(new Button(tr("Remove")))
{
    build();
    connect(m_hasStart, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
    connect(m_apply, &QAbstractButton::clicked, this, &TaskPane::apply);
    connect(m_note, &QLineEdit::returnPressed, this, &TaskPane::apply);
    connect(m_check, &QAbstractButton::clicked, this, [this] { Q_EMIT checkRequested(m_checkId); });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { Q_EMIT removeRequested(m_edit.name); });
    setTask(nullptr, {}, {}, {}, false);
}

void TaskPane::build()
{
    m_owner->setObjectName(u"owner"_s);
    m_reviewer->setObjectName(u"reviewer"_s);
    m_status->setObjectName(u"status"_s);
    m_note->setObjectName(u"note"_s);
    m_apply->setObjectName(u"apply"_s);
    m_reason->setObjectName(u"reason"_s);
    m_start->setCalendarPopup(true);
    m_start->setAccessibleName(tr("Not before"));
    m_note->setMaxLength(500);
    for (const auto &name : names<TaskStatus>())
        m_status->addItem(labelOf(name.value), idOf(name.value));
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins({});
    form->addRow(tr("O&wner"), m_owner);
    form->addRow(tr("Re&viewer"), m_reviewer);
    form->addRow(m_hasStart, m_start);
    static constexpr const char *labels[] = {QT_TR_NOOP("At least, in days"), QT_TR_NOOP("Likely, in days"),
                                             QT_TR_NOOP("At most, in days")};
    for (std::size_t part = 0; part < m_effort.size(); ++part) {
        auto *days = new QDoubleSpinBox;
        days->setRange(0.1, 1000);
        days->setSingleStep(0.5);
        days->setDecimals(1);
        days->setObjectName(u"effort%1"_s.arg(part));
        m_effort[part] = days;
        form->addRow(tr(labels[part]), days);
    }
    form->addRow(tr("S&tate"), m_status);
    form->addRow(tr("Rea&son or note"), m_note);
    auto *buttons = new QHBoxLayout;
    for (Button *button : {m_apply, m_check, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    body()->addWidget(m_title);
    body()->addWidget(m_facts);
    body()->addWidget(m_form);
    body()->addWidget(m_reason);
    body()->addLayout(buttons);
    body()->addStretch(1);
}

void TaskPane::setTask(const PlannedTask *task, const TaskEdit &edit, const QStringList &people, const QDate &today,
                       bool own)
{
    m_form->setVisible(task && !task->waits);
    m_apply->setVisible(task && !task->waits);
    m_check->setVisible(task && !task->checkId.isEmpty());
    m_remove->setVisible(task && own);
    m_reason->hide();
    m_title->setVisible(task);
    if (!task) {
        m_facts->setText(tr("Choose a task to say who does it, when, and how much work it is."));
        return;
    }
    m_edit = edit;
    m_today = today;
    m_checkId = task->checkId;
    m_title->setText(task->title);
    QStringList facts{labelOf(task->phase), labelOf(task->risk)};
    if (task->needsSenior)
        facts << tr("senior work");
    if (task->incidents > 0)
        facts << tr("%n incident(s) would not have happened", nullptr, task->incidents);
    if (task->critical)
        facts << tr("on the critical chain");
    if (!task->needs.isEmpty())
        facts << tr("after %1").arg(task->needs.join(u", "_s));
    m_facts->setText(facts.join(u" · "_s));
    m_owner->clear();
    m_owner->addItem(tr("Whoever can start first"), QString());
    for (const QString &person : people)
        m_owner->addItem(person, person);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(edit.owner)));
    m_reviewer->clear();
    m_reviewer->addItem(tr("Nobody"), QString());
    for (const QString &person : people)
        m_reviewer->addItem(person, person);
    m_reviewer->setCurrentIndex(std::max(0, m_reviewer->findData(edit.reviewer)));
    m_hasStart->setChecked(edit.startsOn.isValid());
    m_start->setEnabled(edit.startsOn.isValid());
    m_start->setDate(edit.startsOn.isValid() ? edit.startsOn : task->startsOn.isValid() ? task->startsOn : today);
    for (std::size_t part = 0; part < m_effort.size(); ++part) {
        m_effort[part]->setValue(task->effort[part]);
        m_shownEffort[part] = m_effort[part]->value();
    }
    m_status->setCurrentIndex(m_status->findData(idOf(edit.status)));
    m_note->setText(edit.note);
}

void TaskPane::apply()
{
    TaskEdit edit = m_edit;
    edit.owner = m_owner->currentData().toString();
    edit.reviewer = m_reviewer->currentData().toString();
    edit.startsOn = m_hasStart->isChecked() ? m_start->date() : QDate();
    const std::array<double, 3> effort{m_effort[0]->value(), m_effort[1]->value(), m_effort[2]->value()};
    if (effort != m_shownEffort)
        edit.effortDays = effort;
    edit.status = fromId<TaskStatus>(m_status->currentData().toString()).value_or(TaskStatus::Open);
    edit.note = m_note->text().trimmed();
    edit.doneOn = edit.status != TaskStatus::Done ? QDate() : edit.doneOn.isValid() ? edit.doneOn : m_today;
    const bool rises = effort[0] <= effort[1] && effort[1] <= effort[2];
    const bool reasoned = edit.status != TaskStatus::Dropped || !edit.note.isEmpty();
    m_reason->setText(!rises ? tr("The three estimates have to rise.")
                             : tr("Leaving a task out needs a reason, so that others can judge it later."));
    m_reason->setVisible(!rises || !reasoned);
    if (!rises || !reasoned)
        (rises ? static_cast<QWidget *>(m_note) : m_effort[0])->setFocus();
    else
        Q_EMIT edited(edit);
}

} // namespace sextant
