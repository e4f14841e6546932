// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/plandesk.h"

#include "base/job.h"
#include "session/peopledesk.h"
#include "session/session.h"
#include "session/undocommands.h"

#include <QLocale>
#include <QSaveFile>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// One thing put into the plan's store. Every desk hears of it as every page does.
template <class T>
class PlanCommand : public PutCommand<T>
{
public:
    using Put = Status (PlanStore::*)(qint64 projectId, const T &value);

    PlanCommand(Session *session, const QString &name, Put put, T before, T after)
        : PutCommand<T>(session, name, std::move(before), std::move(after), [put](Session &of, const T &value) {
            PlanStore store(of.workspace().database());
            const Status done = (store.*put)(of.state().project.id, value);
            if (done)
                of.refresh();
            return done;
        })
    {}
};

} // namespace

PlanDesk *PlanDesk::of(Session *session)
{
    auto *desk = session->findChild<PlanDesk *>(QString(), Qt::FindDirectChildrenOnly);
    return desk ? desk : new PlanDesk(session);
}

PlanDesk::PlanDesk(Session *session)
    : QObject(session)
    , m_session(session)
{
    connect(session, &Session::projectChanged, this, &PlanDesk::remake);
    connect(session, &Session::assessmentChanged, this, &PlanDesk::remake);
    remake();
}

PlanDesk::~PlanDesk()
{
    m_work.cancel();
    m_tryWork.cancel();
    m_work.waitForFinished();
    m_tryWork.waitForFinished();
}

void PlanDesk::remake()
{
    const int number = ++m_wanted;
    m_work.cancel();
    const qint64 projectId = m_session->hasProject() ? m_session->state().project.id : 0;
    if (std::exchange(m_projectId, projectId) != projectId) {
        m_ready = false;
        m_plan = {};
        m_alarms = {};
        m_trouble.reset();
        Q_EMIT changed();
    }
    if (projectId == 0)
        return;
    const auto basis = loadPlanBasis(m_session->workspace(), m_session->state());
    const auto snoozes = PlanStore(m_session->workspace().database()).snoozes(projectId);
    if (!basis || !snoozes) {
        fail(basis ? snoozes.error() : basis.error());
        return;
    }
    m_basis = *basis;
    m_snoozes = *snoozes;
    m_work = startJob<Made>(
        this,
        [path = m_session->workspacePath(), catalogue = m_session->catalogue(), state = m_session->state(),
         assessment = m_session->assessment(), basis = *basis](const Ticket &ticket) -> Result<Made> {
            const auto plan = planProject(catalogue, assessment, basis, ticket);
            if (!plan)
                return plan.error();
            const auto workspace = Workspace::open(path, Access::ReadOnly);
            if (!workspace)
                return workspace.error();
            const auto alarms = loadAlarmBasis(*workspace, state, basis, assessment.now, ticket);
            if (!alarms)
                return alarms.error();
            return Made{*plan, *alarms};
        },
        [this, number](const Result<Made> &made) {
            if (number == m_wanted)
                take(made);
        });
}

void PlanDesk::fail(const Error &error)
{
    m_trouble = error;
    Q_EMIT changed();
    Q_EMIT m_session->failed(error);
}

void PlanDesk::take(const Result<Made> &made)
{
    if (!made) {
        if (made.error().kind != Error::Kind::Cancelled)
            fail(made.error());
        return;
    }
    m_plan = made->plan;
    m_ready = true;
    m_trouble.reset();
    m_alarms = raiseAlarms(alarmFactsOf(m_session->catalogue(), m_session->state(), m_session->assessment(), m_basis,
                                        m_plan, made->alarms),
                           m_snoozes, m_session->now().date());
    Q_EMIT changed();
}

QStringList PlanDesk::people() const
{
    QStringList names;
    for (const TeamMember &person : m_basis.people)
        if (!person.leftOn.isValid())
            names << person.name;
    return names;
}

TaskEdit PlanDesk::editOf(const QString &name) const
{
    const auto found = std::ranges::find(m_basis.edits, name, &TaskEdit::name);
    return found == m_basis.edits.end() ? TaskEdit{name} : *found;
}

bool PlanDesk::isOwnTask(const QString &name) const
{
    return std::ranges::find(m_basis.ownTasks, name, &OwnTask::name) != m_basis.ownTasks.end();
}

QString PlanDesk::titleOf(const QString &name) const
{
    const PlannedTask *task = m_plan.find(name);
    return task ? task->title : name;
}

void PlanDesk::edit(const TaskEdit &edit)
{
    const TaskEdit before = editOf(edit.name);
    if (m_session->hasProject() && before != edit)
        m_session->undoStack()->push(new PlanCommand<TaskEdit>(m_session, tr("Change “%1”").arg(titleOf(edit.name)),
                                                               &PlanStore::putEdit, before, edit));
}

void PlanDesk::setHolidays(const QSet<QDate> &days)
{
    if (m_session->hasProject() && days != m_basis.holidays)
        m_session->undoStack()->push(new PlanCommand<QSet<QDate>>(m_session, tr("Change the days off"),
                                                                  &PlanStore::setHolidays, m_basis.holidays, days));
}

void PlanDesk::addTask(const QString &title, const QStringList &needs)
{
    if (!m_session->hasProject() || title.trimmed().isEmpty())
        return;
    QList<OwnTask> tasks = m_basis.ownTasks;
    int number = 1;
    while (isOwnTask(u"own.%1"_s.arg(number)))
        ++number;
    tasks << OwnTask{u"own.%1"_s.arg(number), title.trimmed(), u"H"_s, needs};
    m_session->undoStack()->push(new PlanCommand<QList<OwnTask>>(m_session, tr("Add “%1”").arg(title.trimmed()),
                                                                 &PlanStore::setOwnTasks, m_basis.ownTasks, tasks));
}

void PlanDesk::removeTask(const QString &name)
{
    QList<OwnTask> tasks = m_basis.ownTasks;
    if (tasks.removeIf([&name](const OwnTask &task) { return task.name == name; }) > 0)
        m_session->undoStack()->push(new PlanCommand<QList<OwnTask>>(m_session, tr("Remove “%1”").arg(titleOf(name)),
                                                                     &PlanStore::setOwnTasks, m_basis.ownTasks, tasks));
}

void PlanDesk::snooze(const QString &alarm, const QDate &until, const QString &reason)
{
    AlarmSnooze before{alarm};
    for (const AlarmSnooze &each : std::as_const(m_snoozes))
        if (each.alarm == alarm)
            before = each;
    const QString author = m_session->person().name;
    const QString name = until.isValid() ? tr("Put alarm %1 off").arg(alarm) : tr("Let alarm %1 ring again").arg(alarm);
    m_session->undoStack()->push(new PlanCommand<AlarmSnooze>(m_session, name, &PlanStore::putSnooze, before,
                                                              AlarmSnooze{alarm, until, reason, author}));
}

void PlanDesk::tryOut(const PlanWhatIf &change)
{
    const int number = ++m_wantedTry;
    m_tryWork.cancel();
    m_tried.reset();
    Q_EMIT tried();
    if (change.isEmpty() || !m_session->hasProject())
        return;
    m_tryWork = startJob<ProjectPlan>(
        this,
        [catalogue = m_session->catalogue(), assessment = m_session->assessment(),
         basis = basisIf(m_basis, change, m_session->now().date())](const Ticket &ticket) {
            return planProject(catalogue, assessment, basis, ticket);
        },
        [this, number](const Result<ProjectPlan> &plan) {
            if (number != m_wantedTry)
                return;
            if (plan)
                m_tried = *plan;
            else if (plan.error().kind != Error::Kind::Cancelled)
                Q_EMIT m_session->failed(plan.error());
            Q_EMIT tried();
        });
}

void PlanDesk::adopt(const PlanWhatIf &change)
{
    if (change.isEmpty() || !m_session->hasProject())
        return;
    // Each step reads the project again, so that what comes next must not look at what this desk knows by then.
    const PlanBasis before = m_basis;
    m_session->undoStack()->beginMacro(tr("Apply what was tried"));
    PeopleDesk people(m_session);
    for (const TeamMember &member : peopleOf(change, before.people).mid(before.people.size()))
        people.add(member);
    for (const TaskEdit &edit : editsOf(change, before.edits, m_session->now().date()))
        this->edit(edit);
    m_session->undoStack()->endMacro();
}

Status PlanDesk::exportTo(const QString &path, PlanFormat format) const
{
    QSaveFile file(path);
    const QByteArray bytes = exportPlan(m_plan, format, m_session->state().project.name, m_session->now());
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return done();
    return environmentError(tr("The plan could not be written: %1").arg(file.errorString()), path);
}

} // namespace sextant
