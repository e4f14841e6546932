// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page shows, made from the plan.
#include "charts/ganttchart.h"
#include "charts/trendchart.h"
#include "items/planmodel.h"
#include "pages/overview/chartcard.h"
#include "pages/plan/taskpane.h"
#include "pages/planpage.h"
#include "session/plandesk.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/notice.h"
#include "widgets/rowscard.h"

#include <QLocale>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int leastTask = 300;

QString dayText(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : u"–"_s;
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        if (initials.size() < 3)
            initials += word.front().toUpper();
    return initials;
}

struct TaskGroup
{
    QString title;
    QList<const PlannedTask *> tasks;
};

/// What hurts today first, then phase by phase.
QList<TaskGroup> groupsOf(const QList<const PlannedTask *> &tasks)
{
    QList<TaskGroup> groups{{PlanPage::tr("Stop the worst"), {}}};
    for (const auto &phase : names<WorkPhase>())
        groups << TaskGroup{labelOf(phase.value), {}};
    for (const PlannedTask *task : tasks)
        groups[task->urgent ? 0 : 1 + int(task->phase)].tasks << task;
    groups.removeIf([](const TaskGroup &group) { return group.tasks.isEmpty(); });
    return groups;
}

} // namespace

/// The name of a task is what people read; it takes what room the others leave, and never less than a name needs.
void PlanPage::fitColumns()
{
    int others = 0;
    for (int column = 0; column < PlanModel::ColumnCount; ++column)
        if (column != PlanModel::Task && !m_table->isColumnHidden(column)) {
            m_table->resizeColumnToContents(column);
            others += m_table->columnWidth(column);
        }
    m_table->setColumnWidth(PlanModel::Task, std::max(scaled(leastTask), m_table->viewport()->width() - others));
}

void PlanPage::refreshSchedule()
{
    const ProjectPlan &plan = m_desk->plan();
    QList<GanttRow> rows;
    QList<QStringList> table;
    const QList<const PlannedTask *> shown = shownTasks();
    for (const auto &[title, tasks] : groupsOf(shown)) {
        GanttRow head;
        head.label = title;
        rows << head;
        for (const PlannedTask *task : tasks) {
            GanttRow row{task->name,
                         task->title,
                         initialsOf(task->owner),
                         {},
                         task->startsOn,
                         task->endsOn,
                         {},
                         task->risk == RiskClass::ShipStopper,
                         task->waits,
                         task->critical};
            row.couldEnd = task->endsOn.addDays(qint64((task->couldEnd - task->end) * 7 / 5));
            row.spoken = tr("%1, %2, from %3 to %4")
                             .arg(task->title, task->owner, dayText(task->startsOn), dayText(task->endsOn));
            rows << row;
            table << QStringList{task->title,           labelOf(task->phase),
                                 task->owner,           dayText(task->startsOn),
                                 dayText(task->endsOn), task->critical ? tr("yes") : tr("no")};
        }
    }
    QList<GanttFlag> flags;
    for (const GoalOutlook &goal : plan.goals)
        if (goal.wanted.isValid())
            flags << GanttFlag{goal.wanted, goal.title};
    m_gantt->setRows(rows, flags);
    m_schedule->setTable({tr("Task"), tr("Phase"), tr("Owner"), tr("Starts"), tr("Ends"), tr("Critical")}, table);
    m_schedule->setPlaceholder(rows.isEmpty() ? tr("Every check that applies passes. There is nothing to plan.")
                               : !plan.trouble.isEmpty() ? plan.trouble
                                                         : QString());
    const auto goal = std::ranges::find(plan.goals, m_goal, &GoalOutlook::id);
    m_schedule->setTitle(goal == plan.goals.end() ? tr("Schedule") : tr("Shortest path to: %1").arg(goal->title));
    m_schedule->setLink(goal == plan.goals.end() ? QString() : tr("Show all"));
}

void PlanPage::refreshGoals()
{
    QList<ListEntry> goals;
    for (const GoalOutlook &goal : m_desk->plan().goals) {
        ListEntry entry;
        entry.id = goal.id;
        entry.title = goal.title;
        const QString earliest = goal.path.isEmpty() && goal.why.isEmpty() ? tr("nothing is left to do")
                                 : goal.earliest.isValid() ? tr("earliest %1").arg(dayText(goal.earliest))
                                                           : tr("no date");
        entry.detail = goal.wanted.isValid() ? tr("%1, wanted %2").arg(earliest, dayText(goal.wanted)) : earliest;
        if (!goal.why.isEmpty())
            entry.detail += u" · "_s + goal.why;
        if (!goal.earliest.isValid()) {
            entry.badge = tr("not possible");
            entry.badgeTone = Tone::Bad;
        } else if (goal.wanted.isValid()) {
            entry.badge = goal.isLate() ? tr("too early") : tr("possible");
            entry.badgeTone = goal.isLate() ? Tone::Bad : Tone::Good;
        }
        goals << entry;
    }
    m_goals->setRows(goals, {});
    QList<ListEntry> people;
    for (const PersonLoad &load : m_desk->plan().load) {
        ListEntry entry;
        entry.title = load.name;
        entry.detail =
            tr("%1 working days in %2 tasks, until %3")
                .arg(QLocale().toString(load.days, 'f', 1), QLocale().toString(load.tasks), dayText(load.until));
        entry.opens = false;
        people << entry;
    }
    m_load->setRows(people, tr("Nobody is planned."));
    QList<ListEntry> assumptions;
    for (const QString &sentence : m_desk->plan().assumptions) {
        ListEntry entry;
        entry.title = sentence;
        entry.opens = false;
        assumptions << entry;
    }
    m_assumptions->setRows(assumptions, {});
}

void PlanPage::refreshForecast()
{
    QList<TrendPoint> points;
    QList<QStringList> rows;
    for (const ForecastPoint &point : m_desk->plan().forecast) {
        points << TrendPoint{point.day, Bounds{point.score, point.score, point.score}};
        rows << QStringList{dayText(point.day), scoreText(points.back().bounds)};
    }
    m_trend->setPoints(points, {});
    m_forecast->setTable({tr("Day"), tr("Score")}, rows);
    m_forecast->setPlaceholder(points.size() < 2 ? tr("There is nothing to forecast.") : QString());
    m_forecast->setNote(m_desk->plan().p80.isValid()
                            ? tr("Work done by %1 in half of 1,000 runs, by %2 in eight of ten: promise the later one")
                                  .arg(dayText(m_desk->plan().p50), dayText(m_desk->plan().p80))
                            : QString());
}

void PlanPage::refreshPane()
{
    m_pane->setTask(m_desk->plan().find(m_task), m_desk->editOf(m_task), m_desk->people(), session()->now().date(),
                    m_desk->isOwnTask(m_task));
    const PlannedTask *task = m_desk->plan().find(m_task);
    if (!task || task->status != TaskStatus::Done || task->checkId.isEmpty())
        return;
    m_notice->setMessage(Tone::Info, tr("Done is not proven yet."),
                         tr("The check “%1” still needs proof: scan again, or add it to the check.").arg(task->title));
    m_notice->show();
}

} // namespace sextant
