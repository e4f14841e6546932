// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/projectalarms.h"

#include "scoring/dimensionscore.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QStringList leastObservability{u"obs.structured-logs"_s, u"obs.log-aggregation"_s, u"obs.error-tracking"_s,
                                     u"obs.uptime-monitor"_s,  u"obs.apm-traces"_s,      u"obs.oncall"_s,
                                     u"obs.runbooks"_s};

struct ProjectAlarmsText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectAlarms)
};

/// The value of a check of which something is known.
std::optional<double> knownValue(const Assessment &assessment, QStringView id)
{
    const CheckResult *check = assessment.find(id);
    return check && check->applies() && check->state != CheckState::Unknown ? check->score.value : std::nullopt;
}

/// Days since a check was last seen or said to hold. Known to be never: the outer value, without an inner one.
std::optional<std::optional<double>> daysSinceProof(const Assessment &assessment, QStringView id)
{
    const CheckResult *check = assessment.find(id);
    if (!check || !check->applies() || check->state == CheckState::Unknown)
        return std::nullopt;
    for (const Evidence &evidence : check->evidence)
        if (evidence.value >= 0.75 && !evidence.counterexample)
            return std::optional<double>(double(evidence.date.daysTo(assessment.now)));
    return std::optional<double>();
}

std::optional<bool> saidOf(const Profile &profile, const QString &question)
{
    const Truth value = profile.value(question).value;
    return value == Truth::Unknown ? std::nullopt : std::optional(value == Truth::Yes);
}

/// Only what is known to be missing. None when nothing is known to be missing and something is unknown.
std::optional<QStringList> missingObservability(const Assessment &assessment)
{
    QStringList missing;
    bool unknown = false;
    for (const QString &id : leastObservability) {
        const CheckResult *check = assessment.find(id);
        if (!check || !check->applies())
            continue;
        unknown = unknown || check->state == CheckState::Unknown;
        if (check->state == CheckState::Fail || check->state == CheckState::Unproven)
            missing << id;
    }
    return missing.isEmpty() && unknown ? std::nullopt : std::optional(missing);
}

std::optional<double> numberIn(const ProjectState &state, const QString &factId)
{
    std::optional<double> least;
    for (const StoredInspection &inspection : state.inspections)
        for (const Fact &fact : inspection.facts)
            if (fact.id == factId && fact.value)
                least = std::min(least.value_or(*fact.value), *fact.value);
    return least;
}

const GoalOutlook *outlookOf(const ProjectPlan &plan, const QString &goal)
{
    const auto found = std::ranges::find(plan.goals, goal, &GoalOutlook::id);
    return found == plan.goals.end() ? nullptr : &*found;
}

void addProofs(AlarmFacts &facts, const Assessment &assessment)
{
    // "Never" is an alarm of its own, so it is said only where somebody knows that there was none.
    const auto backup = knownValue(assessment, u"rel.backups");
    const auto restored = daysSinceProof(assessment, u"rel.restore-test");
    if (backup && (*backup < 0.75 || restored)) {
        facts.backupValue = backup;
        facts.daysSinceRestoreTest = restored.value_or(std::nullopt);
    }
    facts.profileValue = knownValue(assessment, u"perf.profile");
    facts.aiLimitValue = knownValue(assessment, u"perf.ai-cost-limits");
    if (const auto staging = knownValue(assessment, u"ops.staging")) {
        facts.stagingExists = *staging >= 0.5;
        facts.parityValue = staging;
    }
    facts.observabilityMissing = missingObservability(assessment);
    facts.overclaim = overclaimOf(assessment.product.checks);
}

void addDates(AlarmFacts &facts, const Assessment &assessment, const ProjectPlan &plan)
{
    const QDate today = assessment.now.date();
    if (const GoalOutlook *report = outlookOf(plan, u"soc2"_s);
        report && report->promised && report->earliest.isValid()) {
        facts.promisedDay = double(today.daysTo(report->wanted));
        facts.earliestDay = double(today.daysTo(report->earliest));
    }
    const auto tested = daysSinceProof(assessment, u"perf.load-test");
    if (const GoalOutlook *crowd = outlookOf(plan, u"marketing-scale-up"_s);
        crowd && crowd->wanted >= today && crowd->wanted.isValid() && tested) {
        facts.daysToTrafficEvent = double(today.daysTo(crowd->wanted));
        facts.daysSinceLoadTest = *tested;
    }
    if (const GoalOutlook *hiring = outlookOf(plan, u"hiring"_s);
        hiring && hiring->wanted >= today && hiring->wanted.isValid()) {
        facts.daysToHire = double(today.daysTo(hiring->wanted));
        facts.hireGoalOpen = double(hiring->path.size());
    }
}

std::vector<SeniorTask> seniorTasks(const PlanBasis &basis, const ProjectPlan &plan)
{
    const auto isSenior = [&basis](const QString &name) {
        const auto person = std::ranges::find(basis.people, name, &TeamMember::name);
        return person != basis.people.end() && person->senior;
    };
    std::vector<SeniorTask> open;
    for (const PlannedTask &task : plan.tasks)
        if (task.needsSenior && !task.owner.isEmpty())
            open.push_back({!isSenior(task.owner), isSenior(task.reviewer)});
    return open;
}

/// Promises that have lapsed: answers and accepted risks past their day, flaws past their deadline, and what an
/// incident asked for and nobody did within a month.
double overdueDebt(const ProjectState &state, const Assessment &assessment, const PlanBasis &basis)
{
    const QDate today = assessment.now.date();
    const auto passes = [&assessment](const QString &id) {
        const CheckResult *check = assessment.find(id);
        return !check || !check->applies() || check->state == CheckState::Pass;
    };
    double overdue = 0;
    for (const AnswerRevision &answer : state.revisions)
        overdue += answer.due.isValid() && answer.due < today && !passes(answer.checkId) ? 1 : 0;
    for (const AcceptedRisk &risk : state.risks)
        overdue += risk.until < today && !passes(risk.checkId) ? 1 : 0;
    const CheckResult *flaws = assessment.find(u"sec.dependency-patching");
    overdue += flaws && flaws->state == CheckState::Fail ? 1 : 0;
    QSet<QString> asked;
    for (const Incident &incident : basis.incidents)
        if (!incident.checkId.isEmpty() && incident.startedAt.daysTo(assessment.now) > 30 && !passes(incident.checkId))
            asked << incident.checkId;
    return overdue + double(asked.size());
}

/// Applicable checks of the data layer of which something is known and that do not hold.
std::optional<double> databaseChecksOpen(const Catalogue &catalogue, const Assessment &assessment)
{
    double open = 0;
    bool known = false;
    for (const CheckResult &result : assessment.checks) {
        const Check *check = catalogue.find(result.id);
        if (!check || check->category != idOf(WorkCategory::Data) || !result.applies() ||
            result.state == CheckState::Unknown)
            continue;
        known = true;
        open += result.state == CheckState::Pass ? 0 : 1;
    }
    return known ? std::optional(open) : std::nullopt;
}

void addStored(AlarmFacts &facts, const Assessment &assessment, const AlarmBasis &stored)
{
    facts.qualityShareBefore = stored.qualityBefore;
    facts.qualityShareAfter = stored.qualityAfter;
    facts.featureCommitShare = stored.featureShare;
    facts.newIntegrations = stored.newIntegrations;
    facts.heavyInfrastructure = stored.heavyInfrastructure;
    facts.generated = stored.generated;
    facts.decision = stored.decision;
    facts.recommended = stored.recommended;
    facts.decisionProbability = stored.decisionProbability;
    if (stored.recommended)
        facts.rebuildSignal = stored.recommended == DecisionAdvised::Rebuild;
    if (facts.truckFactor)
        facts.topAuthorActive = stored.topAuthorActive;
    if (stored.launchedOn.isValid()) {
        const double days = double(stored.launchedOn.daysTo(assessment.now.date()));
        facts.daysSinceLaunch = days;
        facts.daysSinceFirstUsers = days;
    }
    // "Never tried" is an alarm, so it is said only where somebody knows that there was no trial.
    if (const auto tried = daysSinceProof(assessment, u"ops.rollback")) {
        facts.deploysIn90Days = stored.deploysIn90Days;
        facts.daysSinceRollbackTest = *tried;
    }
}

void addWork(AlarmFacts &facts, const PlanBasis &basis, const ProjectPlan &plan)
{
    if (!basis.people.isEmpty())
        facts.seniorTasksOpen = seniorTasks(basis, plan);
    facts.otherWorkStarted = std::ranges::any_of(basis.edits, [](const TaskEdit &edit) {
        return (edit.status == TaskStatus::Doing || edit.status == TaskStatus::Done) &&
               !leastObservability.contains(edit.name);
    });
    facts.performanceWorkDone = double(std::ranges::count_if(basis.edits, [](const TaskEdit &edit) {
        return edit.status == TaskStatus::Done && edit.name.startsWith(u"perf.") && edit.name != u"perf.profile";
    }));
}

/// What each alarm rests on, and what clears it.
std::pair<QString, QString> wordsOf(const QString &id, const AlarmFacts &facts)
{
    const auto number = [](const std::optional<double> &value) {
        return QLocale().toString(qRound(value.value_or(0)));
    };
    if (id == u"G1")
        return {ProjectAlarmsText::tr(
                    "After the launch work on quality went from %1 % of the changes to %2 %, and %3 promises have "
                    "lapsed.")
                    .arg(number(100 * facts.qualityShareBefore.value_or(0)),
                         number(100 * facts.qualityShareAfter.value_or(0)), number(facts.overdueDebt)),
                ProjectAlarmsText::tr("Keep a fixed share of each week for quality, and clear what has lapsed first.")};
    if (id == u"G2")
        return {ProjectAlarmsText::tr("Much of the code was generated, and it is called “%1”.")
                    .arg(labelOf(*facts.stageDeclared)),
                ProjectAlarmsText::tr("Weigh rebuilding on the decision page before more is built on it.")};
    if (id == u"G3")
        return {ProjectAlarmsText::tr(
                    "Open tasks that need a senior are planned with a junior and nobody senior to review them."),
                ProjectAlarmsText::tr("Give them to a senior, or name one as reviewer.")};
    if (id == u"G4")
        return {
            ProjectAlarmsText::tr("%n check(s) of the least observability do not pass: %1.", nullptr,
                                  int(facts.observabilityMissing->size()))
                .arg(facts.observabilityMissing->join(u", "_s)),
            ProjectAlarmsText::tr("Do them before any other hardening: without them nobody sees whether it helps.")};
    if (id == u"G5")
        return {ProjectAlarmsText::tr(
                    "The report is promised %1 days from now and can be there in %2 days at the earliest.")
                    .arg(number(facts.promisedDay), number(facts.earliestDay)),
                ProjectAlarmsText::tr("Move the promise, or offer a Type I report first.")};
    if (id == u"G6")
        return {ProjectAlarmsText::tr(
                    "%1 ship-stoppers are open, at least %2 % of the changes are features, and %3 new services came "
                    "in within a month.")
                    .arg(number(facts.openStoppers), number(100 * facts.featureCommitShare.value_or(0)),
                         number(facts.newIntegrations)),
                ProjectAlarmsText::tr("Stop new features until the ship-stoppers are closed.")};
    if (id == u"G7")
        return {ProjectAlarmsText::tr("People call it “%1”; what is proven reaches “%2”.")
                    .arg(labelOf(*facts.stageDeclared), labelOf(*facts.stageEarned)),
                ProjectAlarmsText::tr("Close the open ship-stoppers, or say the lower stage to customers.")};
    if (id == u"G8")
        return {
            !facts.daysSinceRestoreTest
                ? ProjectAlarmsText::tr("Nothing shows that a backup was ever restored.")
                : ProjectAlarmsText::tr("The last restore was %1 days ago.").arg(number(facts.daysSinceRestoreTest)),
            ProjectAlarmsText::tr("Restore a backup into an empty system and keep the proof.")};
    if (id == u"G9")
        return {ProjectAlarmsText::tr(
                    "%1 deployments in ninety days, and going back to the version before was not tried in half a "
                    "year.")
                    .arg(number(facts.deploysIn90Days)),
                ProjectAlarmsText::tr("Roll one release back on purpose and write down how long it took.")};
    if (id == u"G10")
        return {ProjectAlarmsText::tr("Many visitors are wanted in %1 days and the load test is missing or old.")
                    .arg(number(facts.daysToTrafficEvent)),
                ProjectAlarmsText::tr("Test with ten times the load before that day.")};
    if (id == u"G11")
        return {ProjectAlarmsText::tr("Work on performance is done, and no profile shows what was slow."),
                ProjectAlarmsText::tr("Profile first, then tune what it shows.")};
    if (id == u"G12")
        return {ProjectAlarmsText::tr("There is a cluster, no profile that shows the need, and %1 open ship-stoppers.")
                    .arg(number(facts.openStoppers)),
                ProjectAlarmsText::tr("Measure first, and close the ship-stoppers before the platform grows.")};
    if (id == u"G13")
        return {ProjectAlarmsText::tr("“%1” was decided; the evidence says “%2” and gives the decision %3 %.")
                    .arg(labelOf(*facts.decision), labelOf(*facts.recommended),
                         number(100 * facts.decisionProbability.value_or(0))),
                ProjectAlarmsText::tr("Let somebody from outside answer, and decide again with what is known now.")};
    if (id == u"G14")
        return {ProjectAlarmsText::tr("Half of the code would lose its author with %n person(s).", nullptr,
                                      qRound(facts.truckFactor.value_or(1))),
                ProjectAlarmsText::tr("Let a second person change and release every part.")};
    if (id == u"G15")
        return {*facts.stagingExists ? ProjectAlarmsText::tr("Staging and production differ.")
                                     : ProjectAlarmsText::tr("There is no staging."),
                ProjectAlarmsText::tr("Build staging from the same description as production.")};
    if (id == u"G16")
        return {ProjectAlarmsText::tr("Somebody starts in %1 days, and %2 tasks of that goal are open.")
                    .arg(number(facts.daysToHire), number(facts.hireGoalOpen)),
                ProjectAlarmsText::tr("Finish them, so that somebody new can work alone.")};
    if (id == u"G17")
        return {ProjectAlarmsText::tr("First users came %1 days ago, and %2 checks of the data layer do not hold.")
                    .arg(number(facts.daysSinceFirstUsers), number(facts.databaseChecksOpen)),
                ProjectAlarmsText::tr("Indexes, bounded queries and constraints first: data only grows.")};
    if (id == u"G18")
        return {ProjectAlarmsText::tr("The product pays for AI and nothing limits the cost."),
                ProjectAlarmsText::tr("Set a limit for each user and for each day.")};
    if (id == u"G19")
        return {ProjectAlarmsText::tr("Claims stand %1 % above what was seen.")
                    .arg(number(100 * facts.overclaim.value_or(0))),
                ProjectAlarmsText::tr("Prove the claims, or take them back.")};
    return {ProjectAlarmsText::tr("The facts that this rule asks for have come together."),
            ProjectAlarmsText::tr("Read the handbook on this alarm.")};
}

} // namespace

int ProjectAlarms::ringing() const
{
    return int(std::ranges::count_if(raised, [](const RaisedAlarm &alarm) { return !alarm.snooze; }));
}

AlarmFacts alarmFactsOf(const Catalogue &catalogue, const ProjectState &state, const Assessment &assessment,
                        const PlanBasis &basis, const ProjectPlan &plan, const AlarmBasis &stored)
{
    AlarmFacts facts;
    if (!state.snapshots.isEmpty())
        facts.daysSinceSnapshot = double(state.snapshots.back().at.daysTo(assessment.now));
    facts.stageDeclared = assessment.declared;
    facts.stageEarned = assessment.product.stageEarned;
    facts.openStoppers = assessment.product.stoppersOpen;
    facts.paying = saidOf(assessment.profile, u"paying"_s);
    facts.usesAi = saidOf(assessment.profile, u"ai"_s);
    facts.truckFactor = numberIn(state, u"git:truck_factor"_s);
    facts.outsideAssessor = std::ranges::any_of(
        state.revisions, [](const AnswerRevision &answer) { return answer.role == Role::Assessor; });
    facts.overdueDebt = overdueDebt(state, assessment, basis);
    facts.databaseChecksOpen = databaseChecksOpen(catalogue, assessment);
    addStored(facts, assessment, stored);
    addProofs(facts, assessment);
    addDates(facts, assessment, plan);
    addWork(facts, basis, plan);
    return facts;
}

ProjectAlarms raiseAlarms(const AlarmFacts &facts, const QList<AlarmSnooze> &snoozes, const QDate &today)
{
    ProjectAlarms alarms;
    for (const JudgedAlarm &judged : judgeAlarms(facts)) {
        alarms.notJudged += judged.state == AlarmState::NotJudged ? 1 : 0;
        alarms.quiet += judged.state == AlarmState::Quiet ? 1 : 0;
        if (judged.state < AlarmState::Notice)
            continue;
        RaisedAlarm alarm{QString::fromLatin1(judged.rule->id),
                          QCoreApplication::translate("alarms", judged.rule->title),
                          judged.state,
                          {},
                          {},
                          {}};
        std::tie(alarm.facts, alarm.whatNow) = wordsOf(alarm.id, facts);
        for (const AlarmSnooze &snooze : snoozes)
            if (snooze.alarm == alarm.id && snooze.until >= today && alarm.state != AlarmState::Alarm)
                alarm.snooze = snooze;
        alarms.raised << alarm;
    }
    std::ranges::stable_sort(alarms.raised, [](const RaisedAlarm &one, const RaisedAlarm &other) {
        return std::pair(one.snooze.has_value(), -int(one.state)) <
               std::pair(other.snooze.has_value(), -int(other.state));
    });
    return alarms;
}

} // namespace sextant
