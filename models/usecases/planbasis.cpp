// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan is made from, as it is stored, and the calendar.
#include "planning/workdays.h"
#include "storage/incidentstore.h"
#include "usecases/planproject.h"

#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

const PlannedTask *ProjectPlan::find(const QString &name) const
{
    for (const QList<PlannedTask> *each : {&tasks, &done, &dropped}) {
        const auto found = std::ranges::find(*each, name, &PlannedTask::name);
        if (found != each->end())
            return &*found;
    }
    return nullptr;
}

QDate workdayAfter(const QDate &start, double days, const QSet<QDate> &holidays)
{
    constexpr int farthest = 3660;
    if (holidays.isEmpty()) {
        const QDate day = addWorkdays(start, days);
        return day.isValid() && start.daysTo(day) <= farthest ? day : QDate();
    }
    const auto isFree = [&holidays](const QDate &day) { return day.dayOfWeek() > 5 || holidays.contains(day); };
    QDate day = start;
    for (int step = 0; isFree(day); day = day.addDays(1))
        if (++step > farthest)
            return {};
    for (double left = std::ceil(days - 1e-9); left > 0; left -= isFree(day) ? 0 : 1) {
        day = day.addDays(1);
        if (start.daysTo(day) > farthest)
            return {};
    }
    return day;
}

Result<PlanBasis> loadPlanBasis(const Workspace &workspace, const ProjectState &state)
{
    const Database database = workspace.database();
    const qint64 project = state.project.id;
    PlanBasis basis;
    const auto people = PersonStore(database).list(project);
    const auto edits = PlanStore(database).edits(project);
    const auto own = PlanStore(database).ownTasks(project);
    const auto wanted = ProjectStore(database).goalDates(project);
    const auto holidays = PlanStore(database).holidays(project);
    const auto incidents = IncidentStore(database).list(project);
    for (const Error *error : {people ? nullptr : &people.error(), edits ? nullptr : &edits.error(),
                               own ? nullptr : &own.error(), wanted ? nullptr : &wanted.error(),
                               holidays ? nullptr : &holidays.error(), incidents ? nullptr : &incidents.error()})
        if (error)
            return *error;
    basis.people = *people;
    basis.edits = *edits;
    basis.ownTasks = *own;
    basis.wanted = *wanted;
    basis.holidays = *holidays;
    basis.incidents = *incidents;
    basis.thousandLines =
        std::accumulate(state.inspections.begin(), state.inspections.end(), 0.0,
                        [](double sum, const StoredInspection &each) { return sum + double(each.linesOfCode); }) /
        1000;
    return basis;
}

} // namespace sextant
