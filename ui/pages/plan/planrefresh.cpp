// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan page shows, made from the plan.
#include "base/initials.h"
#include "charts/burnupchart.h"
#include "charts/ganttchart.h"
#include "charts/trendchart.h"
#include "items/planmodel.h"
#include "pages/overview/chartcard.h"
#include "pages/plan/planboard.h"
#include "pages/plan/planwhatifcard.h"
#include "pages/plan/taskpane.h"
#include "pages/planpage.h"
#include "session/plandesk.h"
#include "session/session.h"
#include "theme/typography.h"
#include "usecases/planforecast.h"
#include "widgets/notice.h"
#include "widgets/rowscard.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int leastTask = 240;
constexpr int wideTable = 900;

QString dayText(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : u"–"_s;
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
    m_table->setColumnHidden(PlanModel::Range, m_table->viewport()->width() < scaled(wideTable));
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
    m_gantt->setFreeDays(m_desk->holidays());
    m_gantt->setRows(rows, flags);
    m_schedule->setTable({tr("Task"), tr("Phase"), tr("Owner"), tr("Starts"), tr("Ends"), tr("Critical")}, table);
    m_schedule->setPlaceholder(rows.isEmpty() ? tr("Every check that applies passes. There is nothing to plan.")
                               : !plan.trouble.isEmpty() ? plan.trouble
                                                         : QString());
    const auto goal = std::ranges::find(plan.goals, m_goal, &GoalOutlook::id);
    m_schedule->setTitle(goal == plan.goals.end() ? tr("Schedule") : tr("Shortest path to: %1").arg(goal->title));
    m_schedule->setLink(goal == plan.goals.end() ? QString() : tr("Show all"));
    m_boardCard->setTitle(goal == plan.goals.end() ? tr("Board") : tr("Shortest path to: %1").arg(goal->title));
    m_boardCard->setLink(goal == plan.goals.end() ? QString() : tr("Show all"));
    m_board->setTasks(plan, shown);
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
    const ProjectPlan *tried = m_desk->triedPlan();
    const ProjectPlan &plan = tried ? *tried : m_desk->plan();
    QList<TrendPoint> points;
    QList<QStringList> rows;
    for (const ForecastBand &band : forecastBands(plan)) {
        points << TrendPoint{band.day, Bounds{band.eightInTen, band.half, band.half}};
        rows << QStringList{dayText(band.day), QString::number(qRound(band.half)),
                            QString::number(qRound(band.eightInTen))};
    }
    const auto chosen = std::ranges::find(plan.goals, m_goal, &GoalOutlook::id);
    const bool toGoal = chosen != plan.goals.end();
    const Stage aim = session()->assessment().target;
    const auto target = toGoal ? scoreAtGoal(plan, *chosen) : leastScoreFor(aim);
    m_trend->setPoints(points, target);
    QStringList legend{tr("Line: half of 1,000 runs are as quick. Band: down to the pace of eight in ten.")};
    if (target)
        legend << (toGoal
                       ? tr("Dotted: %1, where the plan stands when “%2” is reached on %3.")
                             .arg(QString::number(qRound(*target)), chosen->title, dayText(chosen->earliest))
                       : tr("Dotted: %1, the least score for %2.").arg(QString::number(qRound(*target)), labelOf(aim)));
    m_legend->setText(legend.join(u' '));
    m_legend->setVisible(points.size() >= 2);
    m_forecast->setTitle(tried ? tr("Readiness with what is tried") : tr("Readiness if the plan is followed"));
    m_forecast->setTable({tr("Day"), tr("Half of the runs"), tr("Eight in ten")}, rows);
    m_forecast->setPlaceholder(points.size() < 2 ? tr("There is nothing to forecast.") : QString());
    m_forecast->setNote(plan.p80.isValid() ? tr("Half of 1,000 runs end by %1, eight in ten by %2: promise the later")
                                                 .arg(dayText(plan.p50), dayText(plan.p80))
                                           : QString());
}

void PlanPage::refreshTried()
{
    const ProjectPlan *tried = m_desk->triedPlan();
    m_whatIf->setResult(tried ? shiftsOf(m_desk->plan(), *tried) : QStringList());
    refreshForecast();
}

void PlanPage::refreshBurnUp()
{
    const ProjectPlan &plan = m_desk->plan();
    QMap<QDate, double> done, ahead;
    double all = 0;
    for (const PlannedTask &task : plan.done) {
        all += task.effort[1];
        done[task.endsOn.isValid() ? task.endsOn : plan.start] += task.effort[1];
    }
    for (const PlannedTask &task : plan.tasks)
        if (!task.waits && task.endsOn.isValid()) {
            all += task.effort[1];
            ahead[task.endsOn] += task.effort[1];
        }
    QList<BurnPoint> points;
    QList<QStringList> rows;
    double sum = 0;
    const auto add = [&](const QDate &day, double effort, bool planned) {
        sum += effort;
        points << BurnPoint{day, sum, planned};
        rows << QStringList{dayText(day), QLocale().toString(sum, 'f', 1), planned ? tr("planned") : tr("done")};
    };
    for (auto day = done.cbegin(); day != done.cend(); ++day)
        add(day.key(), day.value(), false);
    const QDate today = session()->now().date();
    if (points.isEmpty() || points.back().day < today)
        add(today, 0, false);
    for (auto day = ahead.cbegin(); day != ahead.cend(); ++day)
        add(std::max(day.key(), today), day.value(), true);
    m_burnUp->setPoints(points, all);
    m_progress->setTable({tr("Day"), tr("Days of work"), tr("State")}, rows);
    m_progress->setPlaceholder(ahead.isEmpty() && done.isEmpty() ? tr("There is no work with a day yet.") : QString());
    m_progress->setNote(tr("%n task(s) done", nullptr, int(plan.done.size())));
}

/// Work that is done moves no score by itself: only what shows it does.
void PlanPage::refreshProof(const PlannedTask *task)
{
    const Check *check = task ? session()->catalogue().find(task->checkId) : nullptr;
    const CheckResult *result = check ? session()->assessment().find(check->id) : nullptr;
    const bool proven = !result || !result->applies() || result->state == CheckState::Pass;
    m_proof->setVisible(task && task->status == TaskStatus::Done && !proven);
    if (!m_proof->isVisibleTo(this))
        return;
    m_proofByScan = !check->detectors.isEmpty();
    m_proof->setMessage(
        Tone::Info, tr("“%1” is done, and not proven yet.").arg(task->title),
        m_proofByScan ? tr("Scan the repository again, so that the check sees it. %1").arg(textOf(*check).doneWhen)
                      : tr("Tell the check what proves it. %1").arg(textOf(*check).doneWhen));
    m_proof->setAction(m_proofByScan ? tr("Scan again") : tr("Open the check"));
}

void PlanPage::refreshPane()
{
    const PlannedTask *task = m_desk->plan().find(m_task);
    m_pane->setTask(task, m_desk->editOf(m_task), m_desk->people(), session()->now().date(), m_desk->isOwnTask(m_task));
    m_whatIf->setTask(task && task->status != TaskStatus::Done && task->status != TaskStatus::Dropped ? task : nullptr);
    refreshProof(task);
}

} // namespace sextant
