// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/planurgency.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int incidentDays = 365;
/// A known ship-stopper that is this quick to mend waits for nothing.
constexpr double quickDays = 1.5;
constexpr double barelyThere = 0.25; ///< value of a check

} // namespace

bool isDoubtful(const CheckResult &check, Stage target)
{
    static const QStringList impliedByAim{u"real_users"_s, u"hosted"_s};
    return !check.answer && std::ranges::any_of(check.undecidedBy, [target](const QString &question) {
        return target < Stage::Mvp || !impliedByAim.contains(question);
    });
}

PlanUrgency urgencyOf(const CheckResult &check, const PlanTask &task, Stage target, double days, int incidents)
{
    if (incidents > 0)
        return HurtAlready;
    if (isDoubtful(check, target))
        return Doubtful;
    // Looked for and not found is as good a reason to begin as known to fail.
    const bool missing =
        check.state == CheckState::Fail || (check.state == CheckState::Unproven && task.value <= barelyThere);
    return missing && task.risk == RiskClass::ShipStopper && days <= quickDays ? QuickStopper : UsualWork;
}

int incidentsOf(const QList<Incident> &incidents, const QString &checkId, const QDateTime &now)
{
    return int(std::ranges::count_if(incidents, [&](const Incident &incident) {
        return incident.checkId == checkId && incident.startedAt <= now &&
               incident.startedAt.daysTo(now) <= incidentDays;
    }));
}

void holdOutsideTest(std::vector<PlanTask> &tasks, const Catalogue &catalogue)
{
    const QString outsideTest = u"sec.pentest"_s;
    const auto test = std::ranges::find(tasks, outsideTest, &PlanTask::id);
    if (test == tasks.end())
        return;
    const auto needsIt = [&](const PlanTask &task) {
        const Check *check = catalogue.find(task.id);
        return check && check->prerequisites.contains(outsideTest);
    };
    for (const PlanTask &task : tasks)
        if (task.id.startsWith(u"sec.") && task.urgency != Doubtful && task.risk == RiskClass::ShipStopper &&
            task.id != outsideTest && !needsIt(task))
            test->prerequisites << task.id;
}

void spreadUrgency(std::vector<PlanTask> &tasks)
{
    bool spreads = true;
    while (std::exchange(spreads, false))
        for (std::size_t i = 0; i < tasks.size(); ++i)
            for (PlanTask &need : tasks)
                if (need.urgency < tasks[i].urgency && tasks[i].prerequisites.contains(need.id)) {
                    need.urgency = tasks[i].urgency;
                    spreads = true;
                }
}

} // namespace sextant
