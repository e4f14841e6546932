// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "domain/incident.h"
#include "planning/plantask.h"

#include <vector>

namespace sextant {

/// What comes before its phase, because it hurts today. The later ones are more urgent.
enum PlanUrgency {
    Doubtful = -1, ///< falls away with an answer about the kind of product that nobody has given
    UsualWork,
    QuickStopper, ///< a known ship-stopper that is mended in a day or so
    HurtAlready,  ///< it would have prevented an incident
    AuditFirst,   ///< what nobody knows yet may take work away
};

/// Nobody has said what kind of product it is, and an answer could take the check away. That it will have users, and
/// runs somewhere, is taken for granted of a product that aims at an MVP or at production.
bool isDoubtful(const CheckResult &check, Stage target);

/// Of the task that makes a check pass; days is what it takes at this size of code.
PlanUrgency urgencyOf(const CheckResult &check, const PlanTask &task, Stage target, double days, int incidents);

/// Incidents of the last year that a check would have prevented.
int incidentsOf(const QList<Incident> &incidents, const QString &checkId, const QDateTime &now);

/// A test from outside tells little while the gaps that everybody knows are open, so it waits for them.
void holdOutsideTest(std::vector<PlanTask> &tasks, const Catalogue &catalogue);

/// What an urgent task needs is as urgent.
void spreadUrgency(std::vector<PlanTask> &tasks);

} // namespace sextant
