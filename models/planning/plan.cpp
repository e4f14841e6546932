// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plan.h"

#include "planning/taskorder.h"
#include "planning/workdays.h"

namespace sextant {

namespace {

EarliestDate dateOf(const PlanGoal &goal, const TaskNetwork &network, const PlanFacts &facts,
                    std::span<const double> durations)
{
    const std::vector<bool> needed = network.closureOf(goal.tasks);
    Scheduler scheduler(network, facts.team, schedulingOrder(network, needed));
    const Schedule &schedule = scheduler.place(durations);
    EarliestDate date{goal.name, 0, {}};
    for (std::size_t i = 0; i < network.size(); ++i)
        if (needed[i])
            date.day = std::max(date.day, schedule[i].end);
    date.date = addWorkdays(facts.start, date.day);
    return date;
}

} // namespace

Result<Plan> makePlan(const PlanFacts &facts, const Ticket &ticket)
{
    auto network = TaskNetwork::from(facts.tasks);
    if (!network)
        return network.error();
    Plan plan{std::move(*network), {}, {}, {}, {}, {}, {}, {}};
    const double factor = sizeFactor(facts.thousandLines);
    const std::vector<double> durations = likelyDurations(plan.network, factor);
    plan.order = byPriority(plan.network);
    plan.schedule = Scheduler(plan.network, facts.team, schedulingOrder(plan.network)).place(durations);
    plan.chain = criticalChain(plan.schedule);
    plan.path = criticalPath(plan.network, durations);
    for (const PlanGoal &goal : facts.goals) {
        if (ticket.cancelled())
            return cancelledError();
        plan.goals.push_back(dateOf(goal, plan.network, facts, durations));
    }
    plan.curve = scoreCurve(plan.network, plan.schedule, facts.base);
    if (const TaskNetwork work = plan.network.workOnly(); work.size() > 0) {
        plan.finish = simulateFinish(work, facts.team, factor, facts.draws, facts.seed, ticket);
        if (!plan.finish)
            return cancelledError();
    }
    return plan;
}

} // namespace sextant
