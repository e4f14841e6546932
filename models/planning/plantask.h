// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stage.h"
#include "statistics/threepoint.h"

#include <QStringList>

namespace sextant {

/// What kind of work a task is. The order is the one in which work is done.
enum class Phase : quint8 { Audit, Hardening, Infrastructure, Documentation, Waiting };

/// The field of work, in the order in which it pays.
enum class WorkCategory : quint8 { Observability, Access, Data, Delivery, Performance, Compliance, Knowledge };

/// One piece of work. It has an effort, or it only waits; what waits needs nobody.
struct PlanTask
{
    QString id;
    WorkCategory category = WorkCategory::Knowledge;
    Phase phase = Phase::Hardening;
    RiskClass risk = RiskClass::Debt; ///< at the target stage
    double weight = 0;                ///< of the check that the task makes pass
    double value = 0;                 ///< 0 to 1: what of the check is there already
    double confidence = 1;            ///< 0 to 1: how sure that is
    bool needsSenior = false;
    QStringList prerequisites;        ///< ids; those that are no task of the plan are done already
    std::optional<ThreePoint> effort; ///< engineer-days
    std::optional<double> waitDays;   ///< calendar days

    bool waits() const { return waitDays.has_value(); }
};

struct TeamMember
{
    QString name;
    bool senior = false;
};

/// Effort against a product of 20,000 lines (method F1).
double sizeFactor(double thousandLines);

/// Working days at a normal deviate, on the grid of half days; z = 0 is the likely case.
double durationOf(const PlanTask &task, double sizeFactor, double z = 0);

/// Weighted risk that the task takes away, per likely day of work; 0 for what only waits.
double riskReductionPerDay(const PlanTask &task);

template <>
std::span<const Name<Phase>> names<Phase>();
template <>
std::span<const Name<WorkCategory>> names<WorkCategory>();

} // namespace sextant
