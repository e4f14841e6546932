// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stage.h"
#include "statistics/threepoint.h"

#include <QStringList>

namespace sextant {

/// What kind of work a task is. The order is the one in which work is done.
enum class WorkPhase : quint8 { Audit, Hardening, Infrastructure, Documentation, Waiting };

/// The field of work, in the order in which it pays.
enum class WorkCategory : quint8 { Observability, Access, Data, Delivery, Performance, Compliance, Knowledge };

/// One piece of work. It has an effort, or it only waits; what waits needs nobody.
struct PlanTask
{
    QString id;
    WorkCategory category = WorkCategory::Knowledge;
    WorkPhase phase = WorkPhase::Hardening;
    RiskClass risk = RiskClass::Debt; ///< at the target stage
    double weight = 0;                ///< of the check that the task makes pass
    double value = 0;                 ///< 0 to 1: what of the check is there already
    double confidence = 1;            ///< 0 to 1: how sure that is
    bool needsSenior = false;
    QStringList prerequisites;        ///< ids; those that are no task of the plan are done already
    std::optional<ThreePoint> effort; ///< engineer-days
    std::optional<double> waitDays;   ///< calendar days
    std::optional<std::size_t> owner; ///< place in the team; none: whoever can start first
    double notBefore = 0;             ///< working days from the start
    int urgency = 0;                  ///< above 0: before all others that are less urgent

    bool waits() const { return waitDays.has_value(); }
};

/// Somebody who does tasks of a plan.
struct Worker
{
    QString name;
    bool senior = false;
    double share = 1; ///< of the working time, above 0
};

/// Effort against a product of 20,000 lines (method F1).
double sizeFactor(double thousandLines);

/// Working days at a normal deviate, on the grid of half days; z = 0 is the likely case.
double durationOf(const PlanTask &task, double sizeFactor, double z = 0);

/// Weighted risk that the task takes away, per likely day of work; 0 for what only waits.
double riskReductionPerDay(const PlanTask &task);

template <>
std::span<const Name<WorkPhase>> names<WorkPhase>();
template <>
std::span<const Name<WorkCategory>> names<WorkCategory>();

} // namespace sextant
