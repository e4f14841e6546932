// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms/alarm.h"

namespace sextant {

namespace {

using enum AlarmState;

bool known(const auto &...facts)
{
    return (facts.has_value() && ...);
}

AlarmState launchIsDeadline(const AlarmFacts &facts)
{
    if (!known(facts.daysSinceLaunch, facts.qualityShareBefore, facts.qualityShareAfter, facts.overdueDebt))
        return NotJudged;
    if (*facts.daysSinceLaunch < 30)
        return Quiet;
    const bool dropped = *facts.qualityShareBefore > 0 && *facts.qualityShareAfter < 0.5 * *facts.qualityShareBefore;
    if (dropped && *facts.overdueDebt > 0)
        return Alarm;
    if (dropped || *facts.overdueDebt >= 3)
        return Warning;
    return facts.daysSinceSnapshot.value_or(0) > 45 ? Notice : Quiet;
}

AlarmState generatedProductised(const AlarmFacts &facts)
{
    if (!known(facts.generated, facts.stageDeclared, facts.decision))
        return NotJudged;
    if (!*facts.generated || *facts.stageDeclared < Stage::Mvp)
        return Quiet;
    if (*facts.decision == DecisionMade::Harden && facts.rebuildSignal.value_or(false))
        return Alarm;
    return *facts.decision == DecisionMade::Harden || *facts.decision == DecisionMade::None ? Warning : Quiet;
}

AlarmState juniorAlone(const AlarmFacts &facts)
{
    if (!known(facts.seniorTasksOpen))
        return NotJudged;
    const auto alone = std::ranges::count_if(
        *facts.seniorTasksOpen, [](const SeniorTask &task) { return task.juniorOwner && !task.seniorReviewer; });
    return alone >= 3 ? Alarm : alone > 0 ? Warning : Quiet;
}

AlarmState observabilitySkipped(const AlarmFacts &facts)
{
    if (!known(facts.observabilityMissing, facts.otherWorkStarted, facts.stageDeclared))
        return NotJudged;
    if (facts.observabilityMissing->isEmpty())
        return Quiet;
    if (*facts.stageDeclared >= Stage::Production || facts.paying.value_or(false))
        return Alarm;
    return *facts.otherWorkStarted ? Warning : Notice;
}

AlarmState complianceTooEarly(const AlarmFacts &facts)
{
    if (!known(facts.promisedDay, facts.earliestDay))
        return NotJudged;
    const double late = *facts.earliestDay - *facts.promisedDay;
    return late > 30 ? Alarm : late > 0 ? Warning : late > -20 ? Notice : Quiet;
}

AlarmState scopeCreep(const AlarmFacts &facts)
{
    if (!known(facts.featureCommitShare, facts.openStoppers, facts.newIntegrations))
        return NotJudged;
    if (*facts.openStoppers == 0)
        return Quiet;
    return *facts.newIntegrations != 0 ? Alarm : *facts.featureCommitShare > 0.5 ? Warning : Quiet;
}

AlarmState stageMismatch(const AlarmFacts &facts)
{
    if (!known(facts.stageDeclared, facts.stageEarned))
        return NotJudged;
    const int ahead = int(*facts.stageDeclared) - int(*facts.stageEarned);
    return ahead >= 2 ? Alarm : ahead == 1 ? Warning : Quiet;
}

AlarmState backupUntested(const AlarmFacts &facts)
{
    if (!known(facts.backupValue))
        return NotJudged;
    if (*facts.backupValue < 0.75 || !facts.daysSinceRestoreTest)
        return Alarm;
    return *facts.daysSinceRestoreTest > 180 ? Warning : Quiet;
}

AlarmState rollbackUnrehearsed(const AlarmFacts &facts)
{
    if (!known(facts.deploysIn90Days))
        return NotJudged;
    if (*facts.deploysIn90Days == 0)
        return Quiet;
    if (!facts.daysSinceRollbackTest || *facts.daysSinceRollbackTest > 180)
        return Warning;
    return facts.rollbackMinutes.value_or(0) > 5 ? Notice : Quiet;
}

AlarmState trafficBeforeLoadTest(const AlarmFacts &facts)
{
    if (!known(facts.daysToTrafficEvent))
        return NotJudged;
    if (*facts.daysToTrafficEvent > 60)
        return Quiet;
    if (!facts.daysSinceLoadTest)
        return Alarm;
    return *facts.daysSinceLoadTest > 90 ? Warning : Quiet;
}

AlarmState tuningWithoutProfile(const AlarmFacts &facts)
{
    if (!known(facts.performanceWorkDone, facts.profileValue))
        return NotJudged;
    return *facts.performanceWorkDone > 0 && *facts.profileValue < 0.75 ? Warning : Quiet;
}

AlarmState infrastructureBeforeNeed(const AlarmFacts &facts)
{
    if (!known(facts.heavyInfrastructure, facts.profileValue, facts.openStoppers))
        return NotJudged;
    return *facts.heavyInfrastructure && *facts.profileValue < 0.5 && *facts.openStoppers > 0 ? Warning : Quiet;
}

AlarmState decisionAgainstEvidence(const AlarmFacts &facts)
{
    if (!known(facts.decision, facts.recommended, facts.decisionProbability))
        return NotJudged;
    if (*facts.decision == DecisionMade::None)
        return Quiet;
    if (*facts.recommended == DecisionAdvised::Insufficient)
        return Warning;
    // The options stand in the same places of both enumerations.
    if (int(*facts.decision) == int(*facts.recommended))
        return facts.outsideAssessor.value_or(false) ? Quiet : Notice;
    return *facts.decisionProbability < 0.2 ? Alarm : Warning;
}

AlarmState knowledgeInOneHead(const AlarmFacts &facts)
{
    if (!known(facts.truckFactor, facts.topAuthorActive))
        return NotJudged;
    if (*facts.truckFactor > 1)
        return Quiet;
    return *facts.topAuthorActive ? Warning : Alarm;
}

AlarmState environmentDrift(const AlarmFacts &facts)
{
    if (!known(facts.stagingExists))
        return NotJudged;
    if (!*facts.stagingExists)
        return Warning;
    return facts.parityValue.value_or(1) < 0.75 ? Notice : Quiet;
}

AlarmState hiringBeforeFoundation(const AlarmFacts &facts)
{
    if (!known(facts.daysToHire, facts.hireGoalOpen))
        return NotJudged;
    return *facts.daysToHire <= 60 && *facts.hireGoalOpen > 0 ? Warning : Quiet;
}

AlarmState monthFourDatabase(const AlarmFacts &facts)
{
    if (!known(facts.daysSinceFirstUsers, facts.databaseChecksOpen))
        return NotJudged;
    if (*facts.databaseChecksOpen <= 0)
        return Quiet;
    return *facts.daysSinceFirstUsers < 60 ? Notice : *facts.daysSinceFirstUsers <= 180 ? Warning : Alarm;
}

AlarmState unlimitedAiCost(const AlarmFacts &facts)
{
    if (!known(facts.usesAi, facts.aiLimitValue))
        return NotJudged;
    if (!*facts.usesAi || *facts.aiLimitValue >= 0.75)
        return Quiet;
    return facts.paying.value_or(false) ? Alarm : Warning;
}

AlarmState overclaiming(const AlarmFacts &facts)
{
    if (!known(facts.overclaim))
        return NotJudged;
    return *facts.overclaim >= 0.5 ? Alarm : *facts.overclaim >= 0.25 ? Warning : Quiet;
}

} // namespace

std::span<const AlarmRule> alarmRules()
{
    static constexpr AlarmRule rules[] = {
        {"G1", QT_TRANSLATE_NOOP("alarms", "The launch was treated as the deadline"), launchIsDeadline},
        {"G2", QT_TRANSLATE_NOOP("alarms", "A generated prototype became the product"), generatedProductised},
        {"G3", QT_TRANSLATE_NOOP("alarms", "A junior hardens alone"), juniorAlone},
        {"G4", QT_TRANSLATE_NOOP("alarms", "Observability was skipped"), observabilitySkipped},
        {"G5", QT_TRANSLATE_NOOP("alarms", "Compliance was promised too early"), complianceTooEarly},
        {"G6", QT_TRANSLATE_NOOP("alarms", "Features grow on a weak base"), scopeCreep},
        {"G7", QT_TRANSLATE_NOOP("alarms", "The product runs above its grade"), stageMismatch},
        {"G8", QT_TRANSLATE_NOOP("alarms", "The backup was never proven"), backupUntested},
        {"G9", QT_TRANSLATE_NOOP("alarms", "The roll-back was never tried"), rollbackUnrehearsed},
        {"G10", QT_TRANSLATE_NOOP("alarms", "Traffic comes before the load test"), trafficBeforeLoadTest},
        {"G11", QT_TRANSLATE_NOOP("alarms", "Performance is tuned without a profile"), tuningWithoutProfile},
        {"G12", QT_TRANSLATE_NOOP("alarms", "Big infrastructure came before the need"), infrastructureBeforeNeed},
        {"G13", QT_TRANSLATE_NOOP("alarms", "The decision goes against the evidence"), decisionAgainstEvidence},
        {"G14", QT_TRANSLATE_NOOP("alarms", "The knowledge is in one head"), knowledgeInOneHead},
        {"G15", QT_TRANSLATE_NOOP("alarms", "The environments drift apart"), environmentDrift},
        {"G16", QT_TRANSLATE_NOOP("alarms", "People are hired before the foundation holds"), hiringBeforeFoundation},
        {"G17", QT_TRANSLATE_NOOP("alarms", "The database will not last the fourth month"), monthFourDatabase},
        {"G18", QT_TRANSLATE_NOOP("alarms", "The cost of AI has no limit"), unlimitedAiCost},
        {"G19", QT_TRANSLATE_NOOP("alarms", "More is claimed than was seen"), overclaiming},
    };
    return rules;
}

std::vector<JudgedAlarm> judgeAlarms(const AlarmFacts &facts)
{
    std::vector<JudgedAlarm> judged;
    for (const AlarmRule &rule : alarmRules())
        judged.push_back({&rule, rule.judge(facts)});
    return judged;
}

} // namespace sextant
