// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plantask.h"

#include <cmath>

namespace sextant {

namespace {

constexpr double focus = 0.7; ///< share of a day that goes to planned work
constexpr double grid = 0.5;  ///< durations are rounded up to half days
constexpr double roundingSlack = 1e-9;

double urgencyOf(RiskClass risk)
{
    static constexpr std::array<double, 3> urgency{0.5, 1.5, 3.0};
    return urgency[std::size_t(risk)];
}

} // namespace

double sizeFactor(double thousandLines)
{
    return std::clamp(std::pow(std::max(thousandLines, 0.1) / 20.0, 0.3), 0.6, 2.5);
}

double durationOf(const PlanTask &task, double sizeFactor, double z)
{
    if (task.waitDays)
        return *task.waitDays * 5.0 / 7.0;
    const double effort = task.effort.value_or(ThreePoint()).at(z) * sizeFactor;
    return std::ceil(effort / focus / grid - roundingSlack) * grid;
}

double riskReductionPerDay(const PlanTask &task)
{
    return task.effort ? task.weight * (1 - task.value) * urgencyOf(task.risk) / task.effort->likely() : 0.0;
}

template <>
std::span<const Name<WorkPhase>> names<WorkPhase>()
{
    static constexpr Name<WorkPhase> table[] = {
        {WorkPhase::Audit, "A", QT_TRANSLATE_NOOP("names", "Audit")},
        {WorkPhase::Hardening, "H", QT_TRANSLATE_NOOP("names", "Hardening")},
        {WorkPhase::Infrastructure, "I", QT_TRANSLATE_NOOP("names", "Infrastructure")},
        {WorkPhase::Documentation, "D", QT_TRANSLATE_NOOP("names", "Documentation")},
        {WorkPhase::Waiting, "W", QT_TRANSLATE_NOOP("names", "Waiting")},
    };
    return table;
}

template <>
std::span<const Name<WorkCategory>> names<WorkCategory>()
{
    static constexpr Name<WorkCategory> table[] = {
        {WorkCategory::Observability, "C1", QT_TRANSLATE_NOOP("names", "Observability and incident response")},
        {WorkCategory::Access, "C2", QT_TRANSLATE_NOOP("names", "Authentication, authorisation, security basics")},
        {WorkCategory::Data, "C3", QT_TRANSLATE_NOOP("names", "Database and data layer")},
        {WorkCategory::Delivery, "C4", QT_TRANSLATE_NOOP("names", "Deployment, infrastructure, rollback")},
        {WorkCategory::Performance, "C5", QT_TRANSLATE_NOOP("names", "Performance at ten times the load")},
        {WorkCategory::Compliance, "C6", QT_TRANSLATE_NOOP("names", "Compliance and legal")},
        {WorkCategory::Knowledge, "C0", QT_TRANSLATE_NOOP("names", "Code, tests and knowledge")},
    };
    return table;
}

} // namespace sextant
