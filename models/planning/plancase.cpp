// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/plancase.h"

#include "base/jsonanswer.h"
#include "base/jsoncursor.h"
#include "statistics/estimatecase.h"

#include <QSet>

#include <limits>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

// More than any product needs, and few enough to answer at once.
constexpr std::size_t mostTasks = 5000;
constexpr std::size_t mostPeople = 500;
constexpr std::size_t mostGoals = 200;
constexpr int mostDraws = 100'000;
constexpr double greatest = 1e9;

struct PlanCaseText
{
    Q_DECLARE_TR_FUNCTIONS(PlanCase)
};

RiskClass readRisk(const JsonCursor &cursor)
{
    const qsizetype at = QStringView(u"ADS").indexOf(cursor.string("cls"));
    if (at >= 0 && cursor.string("cls").size() == 1)
        return RiskClass(at);
    cursor.member("cls").refuse(PlanCaseText::tr("One of the letters A, D and S is needed here."));
    return {};
}

bool readNeedsSenior(const JsonCursor &cursor)
{
    const QString skill = cursor.stringOr("skill", u"j"_s);
    if (skill != u"j"_s && skill != u"s"_s)
        cursor.member("skill").refuse(PlanCaseText::tr("The letter j or s is needed here."));
    return skill == u"s"_s;
}

PlanTask readTask(const JsonCursor &cursor)
{
    PlanTask task;
    task.id = cursor.string("id");
    if (task.id.isEmpty())
        cursor.member("id").refuse(PlanCaseText::tr("A task needs an id."));
    task.category = cursor.named<WorkCategory>("cat");
    task.phase = cursor.named<WorkPhase>("phase");
    task.risk = readRisk(cursor);
    task.weight = cursor.number("w", 0, greatest);
    task.value = cursor.number("value", 0, 1);
    task.confidence = cursor.numberOr("kappa", 0, 1, 1);
    task.needsSenior = readNeedsSenior(cursor);
    task.prerequisites = cursor.strings("pre");
    if (cursor.has("wait_days"))
        task.waitDays = cursor.number("wait_days", 0, 1e6);
    if (cursor.has("effort") || !task.waitDays)
        task.effort = readEstimate(cursor, "effort");
    return task;
}

/// The items of a list that must be there, with at least one and at most so many.
std::vector<JsonCursor> someOf(const JsonCursor &root, const char *key, std::size_t most, const QString &reason)
{
    const JsonCursor list = root.member(key);
    std::vector<JsonCursor> items = root.items(key);
    if (items.empty())
        list.refuse(reason);
    if (items.size() > most) {
        list.refuse(PlanCaseText::tr("There are %1 entries; at most %2 can be read.").arg(items.size()).arg(most));
        items.clear();
    }
    return items;
}

std::vector<PlanTask> readTasks(const JsonCursor &root)
{
    std::vector<PlanTask> tasks;
    QSet<QString> ids;
    for (const JsonCursor &cursor :
         someOf(root, "tasks", mostTasks, PlanCaseText::tr("At least one task is needed here."))) {
        tasks.push_back(readTask(cursor));
        if (ids.contains(tasks.back().id))
            cursor.member("id").refuse(PlanCaseText::tr("Two tasks have the id “%1”.").arg(tasks.back().id));
        ids.insert(tasks.back().id);
    }
    return tasks;
}

std::vector<PlanGoal> readGoals(const JsonCursor &root)
{
    std::vector<PlanGoal> goals;
    const auto members = root.members("goals");
    if (members.size() > mostGoals)
        root.member("goals").refuse(
            PlanCaseText::tr("There are %1 entries; at most %2 can be read.").arg(members.size()).arg(mostGoals));
    for (const auto &[name, tasks] : members)
        goals.push_back({name, tasks.texts()});
    return goals;
}

QDate readDate(const JsonCursor &cursor, const char *key)
{
    const QDate date = QDate::fromString(cursor.string(key), u"yyyy-MM-dd"_s);
    if (!date.isValid())
        cursor.member(key).refuse(PlanCaseText::tr("A date such as 2026-06-01 is needed here."));
    return date;
}

ordered_json textOf(const QString &text)
{
    return text.toStdString();
}

ordered_json idsOf(const Plan &plan, const std::vector<std::size_t> &indices)
{
    ordered_json ids = ordered_json::array();
    for (const std::size_t index : indices)
        ids.push_back(textOf(plan.network.task(index).id));
    return ids;
}

ordered_json writeSchedule(const Plan &plan)
{
    ordered_json schedule = ordered_json::object();
    for (std::size_t i = 0; i < plan.network.size(); ++i) {
        const Placement &placement = plan.schedule[i];
        schedule[plan.network.task(i).id.toStdString()] = {placement.start, placement.end, orNull(placement.person)};
    }
    return schedule;
}

ordered_json writeFinish(const std::optional<FinishForecast> &finish)
{
    if (!finish)
        return {};
    return {
        {"p10", finish->p10}, {"p50", finish->p50}, {"p80", finish->p80}, {"p90", finish->p90}, {"mean", finish->mean}};
}

} // namespace

Result<PlanFacts> readPlanCase(const QByteArray &json, const QString &fileName)
{
    const auto document = parseJson(json, fileName);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{fileName, {}};
    const JsonCursor root(*document, trouble);
    PlanFacts facts;
    facts.tasks = readTasks(root);
    for (const JsonCursor &member :
         someOf(root, "team", mostPeople, PlanCaseText::tr("A team of nobody has no dates.")))
        facts.team.push_back({member.stringOr("name", {}), member.booleanOr("senior", false)});
    facts.thousandLines = root.number("kloc", 0, greatest);
    facts.goals = readGoals(root);
    facts.start = readDate(root, "start");
    facts.base.weight = root.number("base_w", 1e-6, greatest);
    facts.base.proven = root.number("base_kv", 0, greatest);
    facts.draws = int(root.integerOr("n", 1, mostDraws, method::planDraws));
    using Limits = std::numeric_limits<qint64>;
    facts.seed = quint64(root.integerOr("seed", Limits::min(), Limits::max(), qint64(method::planSeed)));
    if (!trouble.first)
        if (const auto network = TaskNetwork::from(facts.tasks); !network)
            root.member("tasks").refuse(network.error().what);
    if (trouble.first)
        return *trouble.first;
    return facts;
}

QByteArray writePlanAnswer(const Plan &plan)
{
    ordered_json slack = ordered_json::object();
    for (std::size_t i = 0; i < plan.network.size(); ++i)
        slack[plan.network.task(i).id.toStdString()] = plan.path.slack[i];
    ordered_json goals = ordered_json::object();
    ordered_json dates = ordered_json::object();
    for (const EarliestDate &goal : plan.goals) {
        goals[goal.name.toStdString()] = goal.day;
        dates[goal.name.toStdString()] = goal.date.isValid() ? textOf(goal.date.toString(Qt::ISODate)) : ordered_json();
    }
    ordered_json curve = ordered_json::array();
    for (const ScorePoint &point : plan.curve)
        curve.push_back({point.day, point.score});
    ordered_json result;
    result["order"] = idsOf(plan, plan.order);
    result["schedule"] = writeSchedule(plan);
    result["critical_chain"] = idsOf(plan, plan.chain);
    result["cpm_length"] = plan.path.length;
    result["floats"] = std::move(slack);
    result["goals"] = std::move(goals);
    result["goal_dates"] = std::move(dates);
    result["forecast"] = std::move(curve);
    result["monte_carlo"] = writeFinish(plan.finish);
    return jsonAnswer("sextant.plan/1", std::move(result));
}

} // namespace sextant
