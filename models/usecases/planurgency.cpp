// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/planurgency.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int incidentDays = 365;

} // namespace

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
        if (task.id.startsWith(u"sec.") && task.risk == RiskClass::ShipStopper && task.id != outsideTest &&
            !needsIt(task))
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
