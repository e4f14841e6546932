// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decisioncase.h"

#include "base/jsonanswer.h"
#include "base/jsoncursor.h"
#include "statistics/estimatecase.h"

#include <limits>

namespace sextant {

namespace {

using nlohmann::ordered_json;

constexpr int greatestDraws = 100'000;
constexpr double greatestMoney = 1e12;
constexpr double smallest = 1e-6;

struct DecisionCaseText
{
    Q_DECLARE_TR_FUNCTIONS(DecisionCase)
};

std::optional<SignalAnswer> readAnswer(const JsonCursor &cursor)
{
    if (cursor.isNull())
        return std::nullopt;
    SignalAnswer answer;
    answer.source = cursor.named<AnswerSource>("source");
    if (cursor.has("x"))
        answer.value = cursor.number("x", -1, 1);
    return answer;
}

DecisionFacts readFacts(const JsonCursor &root)
{
    DecisionFacts facts;
    root.member("answers");
    for (const auto &[id, answer] : root.members("answers")) {
        if (const auto signal = signalIndex(id))
            facts.answers[*signal] = readAnswer(answer);
        else
            answer.refuse(DecisionCaseText::tr("There is no signal “%1”.").arg(id));
    }
    facts.builderAnswers = root.booleanOr("builder", true);
    if (root.has("overclaim"))
        facts.overclaim = root.number("overclaim", 0, 1);
    return facts;
}

Undertaking readUndertaking(const JsonCursor &cursor)
{
    Undertaking undertaking;
    undertaking.effort = readEstimate(cursor, "effort");
    undertaking.team = cursor.number("team", smallest, 1e6);
    undertaking.focus = cursor.number("focus", smallest, 1);
    undertaking.freeze = cursor.numberOr("freeze", 0, 1, 0);
    return undertaking;
}

EconomicFacts readEconomics(const JsonCursor &cursor)
{
    EconomicFacts facts;
    const JsonCursor interest = cursor.member("interest");
    for (const auto &option : names<Option>()) {
        const auto i = std::size_t(option.value);
        facts.undertakings[i] = readUndertaking(cursor.member(option.id));
        // Nothing depends on the interest of staged replacement, so it may be left out.
        facts.interestPerMonth[i] = option.value == Option::Staged
                                        ? interest.numberOr(option.id, -greatestMoney, greatestMoney, 0)
                                        : interest.number(option.id, -greatestMoney, greatestMoney);
    }
    facts.dayRate = cursor.number("day_rate", 0, greatestMoney);
    facts.runwayDays = cursor.number("runway_days", 0, 1e6);
    facts.reserve = cursor.number("reserve", 0, 1);
    facts.incidentCostPerMonth = cursor.number("incident_cost_month", 0, greatestMoney);
    facts.opportunityPerWeek = cursor.number("opportunity_per_week", 0, greatestMoney);
    facts.replacementNeeded = cursor.number("p", 0, 1);
    facts.firstStage = cursor.number("first_stage", 0, 1);
    return facts;
}

ordered_json byOption(const ByOption<double> &values)
{
    ordered_json object;
    for (const auto &option : names<Option>())
        object[option.id] = values[std::size_t(option.value)];
    return object;
}

/// An object with one member a signal that passes the filter.
ordered_json bySignal(auto &&wanted, auto &&value)
{
    ordered_json object = ordered_json::object();
    for (const std::size_t i : signalsById())
        if (wanted(i))
            object[decisionSignals[i].id] = value(i);
    return object;
}

ordered_json writeFlip(const std::optional<Flip> &flip)
{
    if (!flip)
        return {{"size", nullptr}};
    ordered_json answers;
    for (const auto &[signal, extreme] : flip->answers)
        answers[decisionSignals[signal].id] = extreme;
    return {{"size", flip->answers.size()},
            {"answers", std::move(answers)},
            {"becomes", nameOf(flip->becomes).id},
            {"margin", flip->margin},
            {"alternatives", flip->alternatives}};
}

ordered_json writeRecommendation(const Recommendation &answer)
{
    const Weighing &weighing = answer.weighing;
    const auto known = [&](std::size_t i) { return answer.values.known[i]; };
    const auto knownReplacement = [&](std::size_t i) { return i < replacementSignalCount && known(i); };
    ordered_json questions = ordered_json::array();
    for (const std::size_t signal : answer.nextQuestions)
        questions.push_back(decisionSignals[signal].id);
    ordered_json result;
    result["verdict"] = answer.verdict ? nameOf(*answer.verdict).id : "insufficient";
    result["base"] = nameOf(weighing.best()).id;
    result["margin"] = weighing.margin();
    result["probability"] = byOption(answer.simulated.probability);
    result["first_place_share"] = byOption(answer.simulated.firstPlace);
    result["info"] = answer.information;
    result["ask_next"] = std::move(questions);
    result["flip"] = writeFlip(answer.flip);
    result["robustness"] = answer.robustness ? ordered_json(nameOf(*answer.robustness).id) : ordered_json();
    result["turning_values"] = bySignal(known, [&](std::size_t i) { return orNull(answer.turning[i]); });
    result["p_replacement_needed"] = answer.replacementNeeded;
    result["L"] = weighing.replacement;
    result["G"] = weighing.staging;
    result["utilities"] = byOption(weighing.utility);
    result["softmax"] = byOption(answer.tempered);
    result["contributions"] = bySignal(knownReplacement, [&](std::size_t i) { return weighing.contribution[i]; });
    result["corrected"] = bySignal(known, [&](std::size_t i) { return answer.values.value[i]; });
    return result;
}

ordered_json writeForecast(const UndertakingForecast &forecast)
{
    return {{"effort_mean", forecast.effortMean},
            {"effort_mc_mean", forecast.effortSimulatedMean},
            {"calendar_p50", forecast.calendarP50},
            {"calendar_p90", forecast.calendarP90},
            {"cost_p10", forecast.costP10},
            {"cost_p50", forecast.costP50},
            {"cost_p90", forecast.costP90},
            {"cost_mean", forecast.costMean},
            {"p_within_runway", forecast.withinRunway}};
}

ordered_json writeEconomics(const Economics &economics)
{
    ordered_json result;
    for (const auto &option : names<Option>())
        result[option.id] = writeForecast(economics.forecasts[std::size_t(option.value)]);
    result["expected_cost"] = byOption(economics.expectedCost);
    result["regret"] = {{"harden although replacement was needed", economics.regretOfHardening},
                        {"rebuild although hardening was enough", economics.regretOfRebuilding}};
    result["rebuild_threshold_p"] = orNull(economics.rebuildThreshold);
    result["break_even_months"] = orNull(economics.breakEvenMonths);
    return result;
}

} // namespace

Result<DecisionCase> readDecisionCase(const QByteArray &json, const QString &fileName)
{
    const auto document = parseJson(json, fileName);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{fileName, {}};
    const JsonCursor root(*document, trouble);
    DecisionCase decisionCase;
    decisionCase.facts = readFacts(root);
    if (!root.members("economics").empty())
        decisionCase.economics = readEconomics(root.member("economics"));
    decisionCase.draws = int(root.integerOr("n", 1, greatestDraws, method::decisionDraws));
    // Any whole number is a seed; negative ones wrap around.
    using Limits = std::numeric_limits<qint64>;
    decisionCase.seed = quint64(root.integerOr("seed", Limits::min(), Limits::max(), qint64(method::decisionSeed)));
    if (trouble.first)
        return *trouble.first;
    return decisionCase;
}

QByteArray answerDecisionCase(const DecisionCase &decisionCase)
{
    ordered_json result;
    result["decision"] = writeRecommendation(recommend(decisionCase.facts, decisionCase.draws, decisionCase.seed));
    result["economics"] = nullptr;
    if (decisionCase.economics)
        result["economics"] =
            writeEconomics(weighEconomics(*decisionCase.economics, decisionCase.draws, decisionCase.seed + 1));
    return jsonAnswer("sextant.decide/1", std::move(result));
}

} // namespace sextant
