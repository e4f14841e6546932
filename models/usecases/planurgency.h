// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/incident.h"
#include "planning/plantask.h"

#include <vector>

namespace sextant {

/// What comes before its phase, because it hurts today. The later ones are more urgent.
enum PlanUrgency {
    UsualWork,
    QuickStopper, ///< a known ship-stopper that is mended in a day or so
    HurtAlready,  ///< it would have prevented an incident
    AuditFirst,   ///< what nobody knows yet may take work away
};

/// Incidents of the last year that a check would have prevented.
int incidentsOf(const QList<Incident> &incidents, const QString &checkId, const QDateTime &now);

/// A test from outside tells little while the gaps that everybody knows are open, so it waits for them.
void holdOutsideTest(std::vector<PlanTask> &tasks, const Catalogue &catalogue);

/// What an urgent task needs is as urgent.
void spreadUrgency(std::vector<PlanTask> &tasks);

} // namespace sextant
