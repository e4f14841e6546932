// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decisiondraft.h"

#include "base/jsonanswer.h"
#include "base/jsoncursor.h"
#include "decision/opinionjson.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

using nlohmann::ordered_json;

constexpr double greatestNumber = 1e12;

std::string bytes(const QString &text)
{
    return text.toStdString();
}

ordered_json writeAnswer(const DraftAnswer &answer)
{
    ordered_json object{{"x", answer.value}, {"source", nameOf(answer.source).id}, {"reason", bytes(answer.reason)}};
    if (answer.reading)
        object["found"] = {{"x", answer.reading->value},
                           {"source", nameOf(answer.reading->source).id},
                           {"evidence", bytes(answer.reading->evidence)},
                           {"check", bytes(answer.reading->checkId)},
                           {"page", bytes(answer.reading->page)}};
    return object;
}

DraftAnswer readDraftAnswer(const JsonCursor &cursor)
{
    DraftAnswer answer{
        cursor.number("x", -1, 1), cursor.named<AnswerSource>("source"), cursor.stringOr("reason", {}), {}};
    if (cursor.has("found")) {
        const JsonCursor found = cursor.member("found");
        answer.reading = SignalReading{found.number("x", -1, 1), found.named<AnswerSource>("source"),
                                       found.string("evidence"), found.string("check"), found.string("page")};
    }
    return answer;
}

ordered_json writeMoney(const DraftMoney &money)
{
    ordered_json object;
    for (const auto &option : names<Option>()) {
        const DraftUndertaking &entered = money.undertakings[std::size_t(option.value)];
        object[option.id] = {{"effort", {entered.low, entered.likely, entered.high}},
                             {"team", entered.team},
                             {"focus", entered.focus},
                             {"freeze", entered.freeze}};
    }
    for (const auto &option : names<Option>())
        object["interest"][option.id] = money.undertakings[std::size_t(option.value)].upkeep;
    object["day_rate"] = money.dayRate;
    object["runway_days"] = money.runwayDays;
    object["reserve"] = money.reserve;
    object["incident_cost_month"] = money.incidentCostPerMonth;
    object["opportunity_per_week"] = money.opportunityPerWeek;
    return object;
}

DraftMoney readMoney(const JsonCursor &cursor)
{
    DraftMoney money;
    for (const auto &option : names<Option>()) {
        DraftUndertaking &entered = money.undertakings[std::size_t(option.value)];
        const JsonCursor from = cursor.member(option.id);
        const auto points = from.items("effort");
        if (points.size() == 3) {
            entered.low = points[0].asNumber(0, greatestNumber);
            entered.likely = points[1].asNumber(0, greatestNumber);
            entered.high = points[2].asNumber(0, greatestNumber);
        }
        entered.team = from.number("team", 0, greatestNumber);
        entered.focus = from.number("focus", 0, 1);
        entered.freeze = from.number("freeze", 0, 1);
        entered.upkeep = cursor.member("interest").number(option.id, 0, greatestNumber);
    }
    money.dayRate = cursor.number("day_rate", 0, greatestNumber);
    money.runwayDays = cursor.number("runway_days", 0, greatestNumber);
    money.reserve = cursor.number("reserve", 0, 1);
    money.incidentCostPerMonth = cursor.number("incident_cost_month", 0, greatestNumber);
    money.opportunityPerWeek = cursor.number("opportunity_per_week", 0, greatestNumber);
    return money;
}

} // namespace

QByteArray toDocument(const DecisionDraft &draft)
{
    ordered_json document{{"schema", "sextant.decision/1"},
                          {"person", bytes(draft.person)},
                          {"speaker", nameOf(draft.speaker).id},
                          {"builder", draft.builderAnswers},
                          {"stage", nameOf(draft.stage).id},
                          {"goal", bytes(draft.goal)},
                          {"seed", draft.seed},
                          {"n", method::decisionDraws}};
    if (draft.overclaim)
        document["overclaim"] = *draft.overclaim;
    document["answers"] = ordered_json::object();
    for (const std::size_t i : signalsById())
        if (draft.answers[i])
            document["answers"][decisionSignals[i].id] = writeAnswer(*draft.answers[i]);
    document["opinions"] = writeOpinions(draft.opinions);
    document["components"] = ordered_json::array();
    for (const ComponentChoice &component : draft.components)
        document["components"].push_back({{"path", bytes(component.path)},
                                          {"scope", nameOf(component.scope).id},
                                          {"reason", bytes(component.reason)}});
    if (draft.money) {
        document["economics"] = writeMoney(*draft.money);
        // What the weighing gives; a case names it, so that the document is one.
        if (const auto made = caseOf(draft)) {
            document["economics"]["p"] = made->economics->replacementNeeded;
            document["economics"]["first_stage"] = made->economics->firstStage;
        }
    }
    return QByteArray::fromStdString(document.dump(1, ' ', false, ordered_json::error_handler_t::replace));
}

Result<DecisionDraft> decisionDraftOf(const QByteArray &text)
{
    const auto document = parseJson(text, u"decision"_s);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{u"decision"_s, {}};
    const JsonCursor root(*document, trouble);
    if (root.string("schema") != u"sextant.decision/1")
        root.member("schema").refuse(QCoreApplication::translate("DecisionDraft", "This is no decision."));
    DecisionDraft draft;
    draft.person = root.string("person");
    draft.speaker = root.named<AnswerSource>("speaker");
    draft.builderAnswers = root.booleanOr("builder", true);
    draft.stage = root.named<Stage>("stage");
    draft.goal = root.string("goal");
    draft.seed = quint64(root.integer("seed", 0, std::numeric_limits<qint64>::max()));
    if (root.has("overclaim"))
        draft.overclaim = root.number("overclaim", 0, 1);
    for (const auto &[id, answer] : root.members("answers")) {
        if (const auto signal = signalIndex(id))
            draft.answers[*signal] = readDraftAnswer(answer);
    }
    if (root.has("opinions"))
        draft.opinions = readOpinions(root, "opinions");
    if (root.has("components"))
        for (const JsonCursor &component : root.items("components"))
            draft.components << ComponentChoice{component.string("path"), component.named<Scope>("scope"),
                                                component.stringOr("reason", {})};
    if (root.has("economics"))
        draft.money = readMoney(root.member("economics"));
    if (trouble.first)
        return *trouble.first;
    return draft;
}

} // namespace sextant
