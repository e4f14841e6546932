// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/opinion.h"

#include "base/jsonanswer.h"
#include "base/jsoncursor.h"
#include "decision/opinionjson.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

using nlohmann::ordered_json;

constexpr qsizetype mostOpinions = 50;

Opinion readOne(const JsonCursor &cursor)
{
    Opinion opinion;
    opinion.person = cursor.string("person");
    opinion.speaker = cursor.named<AnswerSource>("speaker");
    opinion.builder = cursor.booleanOr("builder", true);
    opinion.at = QDateTime::fromString(cursor.string("at"), Qt::ISODate);
    for (const auto &[id, answer] : cursor.members("answers"))
        if (const auto signal = signalIndex(id))
            opinion.answers[*signal] = Opinion::Answer{answer.number("x", -1, 1), answer.stringOr("reason", {})};
    return opinion;
}

} // namespace

ordered_json writeOpinions(const QList<Opinion> &opinions)
{
    ordered_json rows = ordered_json::array();
    for (const Opinion &opinion : opinions) {
        ordered_json answers = ordered_json::object();
        for (const std::size_t i : signalsById())
            if (const auto &answer = opinion.answers[i])
                answers[decisionSignals[i].id] = {{"x", answer->value}, {"reason", answer->reason.toStdString()}};
        rows.push_back({{"person", opinion.person.toStdString()},
                        {"speaker", nameOf(opinion.speaker).id},
                        {"builder", opinion.builder},
                        {"at", opinion.at.toString(Qt::ISODate).toStdString()},
                        {"answers", std::move(answers)}});
    }
    return rows;
}

QList<Opinion> readOpinions(const JsonCursor &root, const char *key)
{
    QList<Opinion> opinions;
    for (const JsonCursor &one : root.items(key))
        if (opinions.size() < mostOpinions)
            opinions << readOne(one);
    return opinions;
}

QByteArray toDocument(const QList<Opinion> &opinions)
{
    const ordered_json document{{"schema", "sextant.opinions/1"}, {"opinions", writeOpinions(opinions)}};
    return QByteArray::fromStdString(document.dump(1, ' ', false, ordered_json::error_handler_t::replace));
}

Result<QList<Opinion>> opinionsOf(const QByteArray &text)
{
    const auto document = parseJson(text, u"opinions"_s);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{u"opinions"_s, {}};
    const JsonCursor root(*document, trouble);
    if (root.string("schema") != u"sextant.opinions/1")
        root.member("schema").refuse(QCoreApplication::translate("DecisionDraft", "These are no opinions."));
    const QList<Opinion> opinions = readOpinions(root, "opinions");
    if (trouble.first)
        return *trouble.first;
    return opinions;
}

} // namespace sextant
