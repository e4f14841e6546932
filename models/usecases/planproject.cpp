// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/planproject.h"

#include "planning/taskorder.h"
#include "scoring/whatif.h"
#include "usecases/planurgency.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr double highDeviate = 1.2815515655446004; ///< of the 90 % quantile
constexpr double windowDays = 183;                 ///< that an auditor watches for a Type II report
constexpr double fieldWorkDays = 42;
constexpr double defaultThousandLines = 20;
const QString auditTask = u"audit"_s;
const QString windowTask = u"soc2.window"_s;
const QString fieldWorkTask = u"soc2.fieldwork"_s;

struct PlanProjectText
{
    Q_DECLARE_TR_FUNCTIONS(PlanProject)
};

/// The work of planning one project, step by step; every step reads what those before it left.
class Planner
{
public:
    Planner(const Catalogue &catalogue, const Assessment &assessment, const PlanBasis &basis)
        : m_catalogue(catalogue)
        , m_assessment(assessment)
        , m_basis(basis)
        , m_factor(sizeFactor(basis.thousandLines > 0 ? basis.thousandLines : defaultThousandLines))
    {
        m_plan.start = workdayAfter(assessment.now.date(), 0, basis.holidays);
        for (const TaskEdit &edit : basis.edits)
            m_edits.insert(edit.name, edit);
    }

    Result<ProjectPlan> make(const Ticket &ticket)
    {
        gatherTeam();
        gatherChecks();
        gatherOwn();
        holdOutsideTest(m_facts.tasks, m_catalogue);
        spreadUrgency(m_facts.tasks);
        for (const PlanTask &task : m_facts.tasks)
            m_shown[task.id].urgent = task.urgency > UsualWork;
        gatherWaiting();
        gatherGoals();
        sayAssumptions();
        if (!m_plan.start.isValid())
            m_plan.trouble = PlanProjectText::tr("The holidays cover every working day of the next ten years.");
        else if (m_facts.team.empty())
            m_plan.trouble = PlanProjectText::tr(
                "Everybody has left the team, so there are no dates. Add a person in the settings.");
        if (const auto network = TaskNetwork::from(m_facts.tasks); !network)
            m_plan.trouble = network.error().what;
        else if (!m_plan.trouble.isEmpty())
            order(*network);
        if (!m_plan.trouble.isEmpty() || m_facts.tasks.empty()) {
            finishWithoutDates();
            return m_plan;
        }
        m_facts.start = m_plan.start;
        m_facts.base.weight = 1;
        const auto plan = makePlan(m_facts, ticket);
        if (!plan)
            return plan.error();
        take(*plan);
        return m_plan;
    }

private:
    void gatherTeam()
    {
        for (const TeamMember &person : m_basis.people)
            if (!person.leftOn.isValid() && person.share > 0)
                m_facts.team.push_back({person.name, person.senior, person.share});
        if (!m_basis.people.isEmpty())
            return;
        m_facts.team.push_back({PlanProjectText::tr("One person"), true, 1});
        m_plan.assumptions << PlanProjectText::tr("Nobody is named in the team, so one senior person is assumed.");
    }

    /// Work that was done before the check was seen to fail again is open once more.
    bool regressed(const CheckResult &check, const TaskEdit &edit) const
    {
        return check.state == CheckState::Fail && edit.doneOn.isValid() && !check.evidence.isEmpty() &&
               check.evidence.front().date.date() > edit.doneOn;
    }

    void gatherChecks()
    {
        int unknown = 0;
        int accepted = 0;
        int doubtful = 0;
        for (const CheckResult &result : m_assessment.checks) {
            const Check *check = m_catalogue.find(result.id);
            if (!check || !result.applies() || result.state == CheckState::Pass)
                continue;
            if (result.waived) {
                ++accepted;
                continue;
            }
            unknown += result.state == CheckState::Unknown ? 1 : 0;
            TaskEdit edit = m_edits.value(check->id, {check->id});
            if (edit.status == TaskStatus::Done && regressed(result, edit)) {
                edit.status = TaskStatus::Open;
                edit.note = PlanProjectText::tr("Seen to fail again after it was done.");
            }
            add(taskOf(*check, result), textOf(*check).title, check->id, edit);
            if (const auto shown = m_shown.find(check->id); shown != m_shown.end()) {
                shown->incidents = incidentsOf(m_basis.incidents, check->id, m_assessment.now);
                const bool mayGo = isDoubtful(result, m_assessment.target);
                shown->provisional = result.state == CheckState::Unknown || mayGo;
                doubtful += mayGo ? 1 : 0;
            }
        }
        if (accepted > 0)
            m_plan.assumptions << PlanProjectText::tr(
                "%n accepted risk(s) stay out of the plan while they are in force.", nullptr, accepted);
        if (doubtful > 0)
            m_plan.assumptions << PlanProjectText::tr(
                "%n task(s) come last: they fall away, or not, with answers about the kind "
                "of product that nobody has given.",
                nullptr, doubtful);
        if (unknown == 0 && doubtful == 0)
            return;
        if (unknown > 0)
            m_plan.assumptions << PlanProjectText::tr(
                "%n check(s) are not known and count as work; the audit may take them away.", nullptr, unknown);
        PlanTask audit;
        const double days = std::clamp(0.1 * unknown, 1.0, 3.0);
        audit.id = auditTask;
        audit.phase = WorkPhase::Audit;
        audit.urgency = AuditFirst;
        audit.effort = ThreePoint(days * 0.5 / m_factor, days / m_factor, days * 2 / m_factor);
        add(audit, PlanProjectText::tr("Find out what is not known yet"), {}, m_edits.value(auditTask, {auditTask}),
            std::array{days * 0.5, days, days * 2});
    }

    PlanTask taskOf(const Check &check, const CheckResult &result) const
    {
        PlanTask task;
        task.id = check.id;
        task.category = fromId<WorkCategory>(check.category).value_or(WorkCategory::Knowledge);
        task.phase = fromId<WorkPhase>(check.phase).value_or(WorkPhase::Hardening);
        task.risk = riskAt(check.risk, m_assessment.target);
        task.weight = check.weight;
        task.value = result.score.value.value_or(0);
        task.confidence = result.score.confidence;
        task.needsSenior = check.needsSenior;
        task.prerequisites = check.prerequisites;
        const auto &[low, likely, high] = check.effortDays;
        const double left = 1 - task.value;
        if (ThreePoint::accepts(low, likely, high))
            task.effort = ThreePoint(low, std::max(low, likely * left), std::max(low, high * left));
        else
            task.effort = ThreePoint();
        task.urgency = urgencyOf(result, task, m_assessment.target, task.effort->likely() * m_factor,
                                 incidentsOf(m_basis.incidents, check.id, m_assessment.now));
        return task;
    }

    /// effort is in days at this size of code; empty: what the estimate of the task says.
    void add(PlanTask task, const QString &title, const QString &checkId, const TaskEdit &edit,
             std::optional<std::array<double, 3>> effort = {})
    {
        PlannedTask shown;
        shown.name = task.id;
        shown.title = title;
        shown.checkId = checkId;
        shown.phase = task.phase;
        shown.risk = task.risk;
        shown.status = edit.status;
        shown.needsSenior = task.needsSenior;
        shown.waits = task.waits();
        shown.note = edit.note;
        shown.owner = edit.owner;
        shown.reviewer = edit.reviewer;
        if (edit.effortDays)
            effort = edit.effortDays;
        if (effort && !task.waits())
            task.effort = ThreePoint((*effort)[0] / m_factor, (*effort)[1] / m_factor, (*effort)[2] / m_factor);
        if (task.effort)
            shown.effort = {task.effort->at(-highDeviate) * m_factor, task.effort->likely() * m_factor,
                            task.effort->at(highDeviate) * m_factor};
        if (edit.status == TaskStatus::Done || edit.status == TaskStatus::Dropped) {
            shown.endsOn = edit.doneOn;
            (edit.status == TaskStatus::Done ? m_plan.done : m_plan.dropped) << shown;
            return;
        }
        assign(task, shown, edit);
        m_plan.effortDays += shown.effort[1];
        m_shown.insert(task.id, shown);
        m_facts.tasks.push_back(std::move(task));
    }

    void assign(PlanTask &task, PlannedTask &shown, const TaskEdit &edit)
    {
        const auto person = std::ranges::find(m_facts.team, edit.owner, &Worker::name);
        if (person != m_facts.team.end()) {
            task.owner = std::size_t(person - m_facts.team.begin());
            shown.ownerFixed = true;
        } else if (!edit.owner.isEmpty()) {
            m_plan.assumptions << PlanProjectText::tr(
                                      "%1 owns “%2” but is not in the team; somebody else is planned for it.")
                                      .arg(edit.owner, shown.title);
        }
        if (!edit.startsOn.isValid() || !m_plan.start.isValid())
            return;
        if (edit.startsOn < m_plan.start)
            m_plan.assumptions << PlanProjectText::tr(
                                      "The day that “%1” was to start has passed; it starts as soon as it can.")
                                      .arg(shown.title);
        for (QDate day = m_plan.start; day < edit.startsOn && task.notBefore < 2600; day = day.addDays(1))
            task.notBefore += day.dayOfWeek() <= 5 && !m_basis.holidays.contains(day) ? 1 : 0;
    }

    void gatherOwn()
    {
        for (const OwnTask &own : m_basis.ownTasks) {
            PlanTask task;
            task.id = own.name;
            task.phase = fromId<WorkPhase>(own.phase).value_or(WorkPhase::Hardening);
            task.prerequisites = own.needs;
            task.effort = ThreePoint(0.5 / m_factor, 1 / m_factor, 2 / m_factor);
            add(task, own.title, {}, m_edits.value(own.name, {own.name}), std::array{0.5, 1.0, 2.0});
        }
    }

    const GoalDate *wantedFor(const QString &letter) const
    {
        const auto found = std::ranges::find(m_basis.wanted, letter, &GoalDate::goal);
        return found == m_basis.wanted.end() ? nullptr : &*found;
    }

    /// An auditor's window opens when all that it watches is in place. It is planned once somebody wants the report.
    void gatherWaiting()
    {
        const GoalSet *report = findGoalSet(builtInGoalSets(), u"soc2");
        if (!report || !wantedFor(report->letter))
            return;
        PlanTask window;
        window.id = windowTask;
        window.phase = WorkPhase::Waiting;
        window.waitDays = windowDays;
        window.prerequisites = checksOf(*report, builtInGoalSets(), m_catalogue);
        PlanTask fieldWork = window;
        fieldWork.id = fieldWorkTask;
        fieldWork.waitDays = fieldWorkDays;
        fieldWork.prerequisites = {windowTask};
        add(window, PlanProjectText::tr("Wait for the observation window of six months"), {}, {windowTask});
        add(fieldWork, PlanProjectText::tr("Wait for the auditor’s field work and report"), {}, {fieldWorkTask});
    }

    void gatherGoals()
    {
        for (const GoalSet &goal : builtInGoalSets()) {
            GoalOutlook outlook;
            outlook.id = goal.id;
            outlook.title = titleOf(goal);
            if (const GoalDate *wanted = wantedFor(goal.letter)) {
                outlook.wanted = wanted->due;
                outlook.promised = wanted->promised;
            }
            PlanGoal facts{goal.id, {}};
            for (const QString &id : checksOf(goal, builtInGoalSets(), m_catalogue)) {
                if (m_shown.contains(id))
                    facts.tasks << id;
                const auto out = std::ranges::find(m_plan.dropped, id, &PlannedTask::name);
                if (out != m_plan.dropped.end())
                    outlook.why = PlanProjectText::tr("It needs “%1”, which was left out of the plan.").arg(out->title);
            }
            if (goal.letter == u"S" && m_shown.contains(fieldWorkTask))
                facts.tasks << fieldWorkTask;
            m_plan.goals << outlook;
            m_facts.goals.push_back(facts);
        }
    }

    void sayAssumptions()
    {
        if (m_basis.thousandLines <= 0)
            m_plan.assumptions << PlanProjectText::tr(
                "The size of the code is not known, so 20,000 lines are assumed.");
        m_plan.assumptions << PlanProjectText::tr(
            "Of each working day 70 % go into the plan. Work is from Monday to Friday.");
        if (m_basis.holidays.isEmpty())
            m_plan.assumptions << PlanProjectText::tr("No holidays are taken out.");
        const auto seniors = std::ranges::count(m_facts.team, true, &Worker::senior);
        const auto needs = std::ranges::count(m_facts.tasks, true, &PlanTask::needsSenior);
        if (!m_facts.team.empty() && seniors == 0 && needs > 0)
            m_plan.assumptions << PlanProjectText::tr("%n task(s) need a senior, and nobody in the team is one.",
                                                      nullptr, int(needs));
    }

    void order(const TaskNetwork &network)
    {
        for (const std::size_t index : schedulingOrder(network))
            m_plan.tasks << m_shown.value(network.task(index).id);
    }

    void finishWithoutDates()
    {
        if (m_plan.tasks.isEmpty())
            for (const PlanTask &task : m_facts.tasks)
                m_plan.tasks << m_shown.value(task.id);
        for (qsizetype i = 0; i < m_plan.goals.size(); ++i) {
            GoalOutlook &goal = m_plan.goals[i];
            if (goal.why.isEmpty() && !m_plan.trouble.isEmpty() && !m_facts.goals[std::size_t(i)].tasks.isEmpty())
                goal.why = m_plan.trouble;
            else if (goal.why.isEmpty())
                goal.earliest = m_plan.start;
        }
    }

    QDate dayAfter(double days) const { return workdayAfter(m_plan.start, days, m_basis.holidays); }

    void take(const Plan &plan)
    {
        const TaskNetwork &network = plan.network;
        for (const std::size_t index : schedulingOrder(network)) {
            const Placement &placement = plan.schedule[index];
            PlannedTask task = m_shown.value(network.task(index).id);
            task.start = placement.start;
            task.end = placement.end;
            task.couldEnd =
                task.waits ? placement.end : placement.start + durationOf(network.task(index), m_factor, highDeviate);
            // A task that fills its first day whole starts on the day after those before it.
            task.startsOn = dayAfter(std::floor(placement.start + 1e-9));
            task.endsOn = dayAfter(std::max(0.0, std::ceil(placement.end - 1e-9) - 1));
            if (placement.person)
                task.owner = m_facts.team[*placement.person].name;
            task.critical = std::ranges::find(plan.chain, index) != plan.chain.end();
            for (const std::size_t need : network.prerequisites(index))
                task.needs << network.task(need).id;
            m_plan.tasks << task;
        }
        takeGoals(plan);
        takeLoad();
        takeForecast();
        takeKnownEnd();
        if (!plan.finish)
            return;
        m_plan.p50 = dayAfter(plan.finish->p50);
        m_plan.p80 = dayAfter(plan.finish->p80);
    }

    void takeGoals(const Plan &plan)
    {
        for (qsizetype i = 0; i < m_plan.goals.size(); ++i) {
            GoalOutlook &goal = m_plan.goals[i];
            const std::vector<bool> needed = plan.network.closureOf(m_facts.goals[std::size_t(i)].tasks);
            for (const std::size_t index : schedulingOrder(plan.network, needed))
                if (needed[index])
                    goal.path << plan.network.task(index).id;
            if (!goal.why.isEmpty())
                continue;
            goal.earliest = dayAfter(plan.goals[std::size_t(i)].day);
            if (!goal.earliest.isValid())
                goal.why = PlanProjectText::tr("It lies more than ten years away.");
            else if (goal.path.contains(windowTask))
                goal.why = PlanProjectText::tr("The observation window takes six months, however fast the work is.");
        }
    }

    void takeLoad()
    {
        for (const Worker &person : m_facts.team) {
            PersonLoad load{person.name, 0, 0, {}};
            for (const PlannedTask &task : std::as_const(m_plan.tasks)) {
                if (task.waits || task.owner != person.name)
                    continue;
                load.days += task.end - task.start;
                ++load.tasks;
                load.until = std::max(load.until, task.endsOn);
            }
            m_plan.load << load;
        }
    }

    void takeKnownEnd()
    {
        std::vector<PlanTask> known;
        for (const PlanTask &task : m_facts.tasks)
            if (!task.waits() && !m_shown.value(task.id).provisional)
                known.push_back(task);
        const auto network = TaskNetwork::from(std::move(known));
        if (!network || network->size() == 0)
            return;
        Scheduler scheduler(*network, m_facts.team, schedulingOrder(*network));
        scheduler.place(likelyDurations(*network, m_factor));
        m_plan.knownEnd = dayAfter(std::max(0.0, std::ceil(scheduler.end() - 1e-9) - 1));
        if (m_plan.knownEnd.isValid() && m_plan.knownEnd < m_plan.likelyEnd)
            m_plan.assumptions.prepend(
                PlanProjectText::tr(
                    "What is known to be missing is likely done by %1; with what nobody knows yet it is %2.")
                    .arg(QLocale().toString(m_plan.knownEnd, QLocale::ShortFormat),
                         QLocale().toString(m_plan.likelyEnd, QLocale::ShortFormat)));
    }

    void takeForecast()
    {
        QList<const PlannedTask *> byEnd;
        for (const PlannedTask &task : std::as_const(m_plan.tasks)) {
            byEnd << &task;
            if (!task.waits)
                m_plan.likelyEnd = std::max(m_plan.likelyEnd, task.endsOn);
        }
        std::ranges::stable_sort(byEnd, {}, &PlannedTask::end);
        m_plan.forecast << ForecastPoint{m_plan.start, m_assessment.product.headline.value_or(0)};
        QSet<QString> done;
        for (qsizetype i = 0; i < byEnd.size(); ++i) {
            if (byEnd[i]->checkId.isEmpty())
                continue;
            done.insert(byEnd[i]->checkId);
            if (i + 1 < byEnd.size() && byEnd[i + 1]->endsOn == byEnd[i]->endsOn)
                continue;
            const ProductScore score = scoreIfDone(m_assessment.product, done, m_assessment.target);
            m_plan.forecast << ForecastPoint{byEnd[i]->endsOn, score.headline.value_or(0)};
        }
    }

    const Catalogue &m_catalogue;
    const Assessment &m_assessment;
    const PlanBasis &m_basis;
    double m_factor;
    QHash<QString, TaskEdit> m_edits;
    QHash<QString, PlannedTask> m_shown;
    PlanFacts m_facts;
    ProjectPlan m_plan;
};

} // namespace

Result<ProjectPlan> planProject(const Catalogue &catalogue, const Assessment &assessment, const PlanBasis &basis,
                                const Ticket &ticket)
{
    return Planner(catalogue, assessment, basis).make(ticket);
}

} // namespace sextant
