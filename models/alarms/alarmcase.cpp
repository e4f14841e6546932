// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarms/alarmcase.h"

#include "base/jsonanswer.h"
#include "base/jsoncursor.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

constexpr double greatest = 1e12;

struct NumberKey
{
    const char *key;
    std::optional<double> AlarmFacts::*fact;
    double least = 0;
    double most = greatest;
};

struct BooleanKey
{
    const char *key;
    std::optional<bool> AlarmFacts::*fact;
};

constexpr NumberKey numberKeys[] = {
    {"days_since_launch", &AlarmFacts::daysSinceLaunch, -greatest},
    {"quality_share_before", &AlarmFacts::qualityShareBefore},
    {"quality_share_after", &AlarmFacts::qualityShareAfter},
    {"overdue_debt", &AlarmFacts::overdueDebt},
    {"days_since_snapshot", &AlarmFacts::daysSinceSnapshot, -greatest},
    {"p_decision", &AlarmFacts::decisionProbability},
    {"promised_day", &AlarmFacts::promisedDay, -greatest},
    {"earliest_day", &AlarmFacts::earliestDay, -greatest},
    {"feature_commit_share", &AlarmFacts::featureCommitShare},
    {"open_stoppers", &AlarmFacts::openStoppers},
    {"new_integrations", &AlarmFacts::newIntegrations},
    {"backup_value", &AlarmFacts::backupValue},
    {"days_since_restore_test", &AlarmFacts::daysSinceRestoreTest, -greatest},
    {"deploys_90d", &AlarmFacts::deploysIn90Days},
    {"days_since_rollback_test", &AlarmFacts::daysSinceRollbackTest, -greatest},
    {"rollback_minutes", &AlarmFacts::rollbackMinutes},
    {"days_to_traffic_event", &AlarmFacts::daysToTrafficEvent, -greatest},
    {"days_since_load_test", &AlarmFacts::daysSinceLoadTest, -greatest},
    {"perf_work_done", &AlarmFacts::performanceWorkDone},
    {"profile_value", &AlarmFacts::profileValue},
    {"truck_factor", &AlarmFacts::truckFactor},
    {"parity_value", &AlarmFacts::parityValue},
    {"days_to_hire", &AlarmFacts::daysToHire, -greatest},
    {"hire_goal_open", &AlarmFacts::hireGoalOpen},
    {"days_since_first_users", &AlarmFacts::daysSinceFirstUsers, -greatest},
    {"db_checks_open", &AlarmFacts::databaseChecksOpen},
    {"ai_limit_value", &AlarmFacts::aiLimitValue},
    {"overclaim", &AlarmFacts::overclaim},
};

constexpr BooleanKey booleanKeys[] = {
    {"rebuild_signal", &AlarmFacts::rebuildSignal},        {"outside_assessor", &AlarmFacts::outsideAssessor},
    {"other_work_started", &AlarmFacts::otherWorkStarted}, {"paying", &AlarmFacts::paying},
    {"heavy_infra", &AlarmFacts::heavyInfrastructure},     {"top_author_active", &AlarmFacts::topAuthorActive},
    {"staging_exists", &AlarmFacts::stagingExists},        {"ai", &AlarmFacts::usesAi},
};

template <class Enum>
std::optional<Enum> namedIfThere(const JsonCursor &root, const char *key)
{
    return root.has(key) ? std::optional(root.named<Enum>(key)) : std::nullopt;
}

std::vector<SeniorTask> readSeniorTasks(const JsonCursor &root)
{
    std::vector<SeniorTask> tasks;
    for (const JsonCursor &task : root.items("senior_tasks_open"))
        tasks.push_back({task.string("assignee") == u"junior"_s, task.member("senior_reviewer").asBoolean()});
    return tasks;
}

AlarmFacts readFacts(const JsonCursor &root)
{
    AlarmFacts facts;
    for (const NumberKey &number : numberKeys)
        if (root.has(number.key))
            facts.*number.fact = root.number(number.key, number.least, number.most);
    for (const BooleanKey &boolean : booleanKeys)
        if (root.has(boolean.key))
            facts.*boolean.fact = root.booleanOr(boolean.key, false);
    facts.stageDeclared = namedIfThere<Stage>(root, "stage_declared");
    facts.stageEarned = namedIfThere<Stage>(root, "stage_earned");
    facts.decision = namedIfThere<DecisionMade>(root, "decision");
    facts.recommended = namedIfThere<DecisionAdvised>(root, "recommended");
    if (root.has("origin"))
        facts.generated = root.string("origin") == u"generated"_s;
    if (root.has("senior_tasks_open"))
        facts.seniorTasksOpen = readSeniorTasks(root);
    if (root.has("obs_missing"))
        facts.observabilityMissing = root.strings("obs_missing");
    return facts;
}

} // namespace

Result<AlarmFacts> readAlarmCase(const QByteArray &json, const QString &fileName)
{
    const auto document = parseJson(json, fileName);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{fileName, {}};
    const JsonCursor root(*document, trouble);
    if (!document->is_object())
        root.refuse(QCoreApplication::translate("AlarmCase", "An object of facts is needed here."));
    const AlarmFacts facts = readFacts(root);
    if (trouble.first)
        return *trouble.first;
    return facts;
}

QByteArray answerAlarmCase(const AlarmFacts &facts)
{
    ordered_json active = ordered_json::object();
    ordered_json quiet = ordered_json::array();
    ordered_json notJudged = ordered_json::array();
    for (const JudgedAlarm &alarm : judgeAlarms(facts)) {
        if (alarm.state == AlarmState::NotJudged)
            notJudged.push_back(alarm.rule->id);
        else if (alarm.state == AlarmState::Quiet)
            quiet.push_back(alarm.rule->id);
        else
            active[alarm.rule->id] = int(alarm.state) - int(AlarmState::Quiet);
    }
    ordered_json result;
    result["active"] = std::move(active);
    result["quiet"] = std::move(quiet);
    result["not_judged"] = std::move(notJudged);
    return jsonAnswer("sextant.alarms/1", std::move(result));
}

} // namespace sextant
