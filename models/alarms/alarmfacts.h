// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stage.h"

#include <QStringList>

#include <vector>

namespace sextant {

/// What was decided about the code base.
enum class DecisionMade : quint8 { None, Harden, Staged, Rebuild };

/// What the decision method said.
enum class DecisionAdvised : quint8 { Insufficient, Harden, Staged, Rebuild };

/// An open task that asks for a senior.
struct SeniorTask
{
    bool juniorOwner = false;
    bool seniorReviewer = false;
};

/// What the alarms are judged from. An absent fact is not known: nothing is concluded from it. Times are days, days
/// "to" something lie ahead; values of checks and shares are 0 to 1.
struct AlarmFacts
{
    std::optional<double> daysSinceLaunch;
    std::optional<double> qualityShareBefore; ///< of the work, before the launch
    std::optional<double> qualityShareAfter;
    std::optional<double> overdueDebt;
    std::optional<double> daysSinceSnapshot;
    std::optional<bool> generated; ///< the code comes from a generator
    std::optional<bool> rebuildSignal;
    std::optional<Stage> stageDeclared;
    std::optional<Stage> stageEarned;
    std::optional<DecisionMade> decision;
    std::optional<DecisionAdvised> recommended;
    std::optional<double> decisionProbability; ///< of what was decided
    std::optional<bool> outsideAssessor;       ///< one answered something
    std::optional<std::vector<SeniorTask>> seniorTasksOpen;
    std::optional<QStringList> observabilityMissing; ///< checks of the least set
    std::optional<bool> otherWorkStarted;
    std::optional<bool> paying; ///< customers pay
    std::optional<double> promisedDay;
    std::optional<double> earliestDay;
    std::optional<double> featureCommitShare;
    std::optional<double> openStoppers;
    std::optional<double> newIntegrations;
    std::optional<double> backupValue;
    std::optional<double> daysSinceRestoreTest;
    std::optional<double> deploysIn90Days;
    std::optional<double> daysSinceRollbackTest;
    std::optional<double> rollbackMinutes;
    std::optional<double> daysToTrafficEvent;
    std::optional<double> daysSinceLoadTest;
    std::optional<double> performanceWorkDone;
    std::optional<double> profileValue;
    std::optional<bool> heavyInfrastructure;
    std::optional<double> truckFactor;
    std::optional<bool> topAuthorActive;
    std::optional<bool> stagingExists;
    std::optional<double> parityValue;
    std::optional<double> daysToHire;
    std::optional<double> hireGoalOpen;
    std::optional<double> daysSinceFirstUsers;
    std::optional<double> databaseChecksOpen;
    std::optional<bool> usesAi;
    std::optional<double> aiLimitValue;
    std::optional<double> overclaim;
};

template <>
std::span<const Name<DecisionMade>> names<DecisionMade>();
template <>
std::span<const Name<DecisionAdvised>> names<DecisionAdvised>();

} // namespace sextant
