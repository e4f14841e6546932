// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarms/alarmfacts.h"
#include "base/ticket.h"
#include "usecases/planproject.h"

namespace sextant {

/// What the alarms rest on beside the assessment and the plan. What is not known is absent.
struct AlarmBasis
{
    QDate launchedOn;                    ///< invalid: not launched, or nobody has said when
    std::optional<double> qualityBefore; ///< share of the changes, measured last before the launch
    std::optional<double> qualityAfter;
    std::optional<double> featureShare; ///< what is neither work on quality nor a repair
    std::optional<double> newIntegrations;
    std::optional<double> deploysIn90Days;
    std::optional<bool> heavyInfrastructure;
    std::optional<bool> topAuthorActive;
    QString topAuthor;
    std::optional<bool> generated;
    std::optional<DecisionMade> decision;
    std::optional<DecisionAdvised> recommended;
    std::optional<double> decisionProbability;
};

/// Reads what is stored; nothing is measured anew. The error is a workspace that cannot be read, or cancelling.
Result<AlarmBasis> loadAlarmBasis(const Workspace &workspace, const ProjectState &state, const PlanBasis &plan,
                                  const QDateTime &now, const Ticket &ticket);

} // namespace sextant
