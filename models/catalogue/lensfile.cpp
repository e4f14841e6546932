// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/lensfile.h"

#include "base/jsoncursor.h"
#include "catalogue/cataloguedocument.h"
#include "catalogue/jsonbounds.h"

#include <QRegularExpression>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

/// Of UTF-8, in which a letter takes up to four; letters are counted afterwards.
constexpr int longestTextBytes = 4 * lenslimit::text;
constexpr const char *schemaVersion = "2021-11-01";

struct LensFileText
{
    Q_DECLARE_TR_FUNCTIONS(Lens)
};

QString boundedText(const JsonCursor &cursor, int longest)
{
    const QString text = cursor.text();
    if (text.size() > longest)
        cursor.refuse(LensFileText::tr("This text has over %1 characters.").arg(longest));
    return text;
}

QString textOr(const JsonCursor &cursor, const char *key, int longest)
{
    return cursor.has(key) ? boundedText(cursor.member(key), longest) : QString();
}

QString requiredText(const JsonCursor &cursor, const char *key, int longest)
{
    const QString text = boundedText(cursor.member(key), longest);
    if (text.trimmed().isEmpty() && cursor.has(key))
        cursor.member(key).refuse(LensFileText::tr("This text is empty."));
    return text;
}

QString idIn(const JsonCursor &cursor, QSet<QString> &seen)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_]{3,128}$"_s);
    const QString id = cursor.string("id");
    if (!allowed.match(id).hasMatch())
        cursor.member("id").refuse(
            LensFileText::tr("An id has 3 to 128 letters, digits or underscores; this one does not."));
    if (seen.contains(id))
        cursor.member("id").refuse(LensFileText::tr("The id “%1” is given twice.").arg(id));
    seen << id;
    return id;
}

void judgeCount(const JsonCursor &cursor, const char *key, int most)
{
    const int count = int(cursor.items(key).size());
    if (count < 1 || count > most)
        cursor.member(key).refuse(LensFileText::tr("There must be 1 to %1 here; there are %2.").arg(most).arg(count));
}

LensText linkedText(const JsonCursor &cursor)
{
    return {textOr(cursor, "displayText", lenslimit::text), textOr(cursor, "url", lenslimit::text)};
}

LensText linkedText(const JsonCursor &cursor, const char *key)
{
    return cursor.has(key) ? linkedText(cursor.member(key)) : LensText();
}

void readMore(const JsonCursor &cursor, LensChoice &choice)
{
    for (const JsonCursor &resource : cursor.items("additionalResources")) {
        const QString type = resource.string("type");
        if (type != "HELPFUL_RESOURCE"_L1 && type != "IMPROVEMENT_PLAN"_L1)
            resource.member("type").refuse(LensFileText::tr("“%1” is no kind of further resource.").arg(type));
        auto &list = type == "HELPFUL_RESOURCE"_L1 ? choice.moreHelp : choice.moreImprovement;
        for (const JsonCursor &content : resource.items("content"))
            list << linkedText(content);
    }
}

LensChoice readChoice(const JsonCursor &cursor, QSet<QString> &seen)
{
    LensChoice choice;
    choice.id = idIn(cursor, seen);
    choice.title = requiredText(cursor, "title", lenslimit::name);
    choice.help = linkedText(cursor, "helpfulResource");
    choice.improvement = linkedText(cursor, "improvementPlan");
    readMore(cursor, choice);
    return choice;
}

LensRule readRule(const JsonCursor &cursor, const QSet<QString> &choices)
{
    LensRule rule;
    rule.text = cursor.string("condition");
    rule.risk = cursor.named<LensRisk>("risk");
    const JsonCursor place = cursor.member("condition");
    const auto condition = parseRiskCondition(rule.text);
    if (!condition) {
        place.refuse(LensFileText::tr("The condition does not parse, %1: %2")
                         .arg(condition.error().where, condition.error().what));
        return rule;
    }
    rule.condition = *condition;
    for (const QString &id : choicesIn(*condition))
        if (!choices.contains(id))
            place.refuse(LensFileText::tr("The question has no choice “%1”.").arg(id));
    return rule;
}

LensQuestion readQuestion(const JsonCursor &cursor, QSet<QString> &seen)
{
    LensQuestion question;
    question.id = idIn(cursor, seen);
    question.title = requiredText(cursor, "title", lenslimit::name);
    question.description = textOr(cursor, "description", lenslimit::text);
    question.help = linkedText(cursor, "helpfulResource");
    judgeCount(cursor, "choices", lenslimit::choices);
    QSet<QString> choices;
    for (const JsonCursor &choice : cursor.items("choices"))
        question.choices << readChoice(choice, choices);
    for (const JsonCursor &rule : cursor.items("riskRules"))
        question.rules << readRule(rule, choices);
    if (question.rules.isEmpty())
        cursor.refuse(LensFileText::tr("A question needs rules for its risk."));
    return question;
}

LensPillar readPillar(const JsonCursor &cursor, QSet<QString> &pillars, QSet<QString> &questions)
{
    LensPillar pillar;
    pillar.id = idIn(cursor, pillars);
    pillar.name = requiredText(cursor, "name", lenslimit::name);
    judgeCount(cursor, "questions", lenslimit::questions);
    for (const JsonCursor &question : cursor.items("questions"))
        pillar.questions << readQuestion(question, questions);
    return pillar;
}

json jsonOf(const LensText &text)
{
    json object = json::object();
    object["displayText"] = text.text.toStdString();
    if (!text.url.isEmpty())
        object["url"] = text.url.toStdString();
    return object;
}

void writeMore(const QList<LensText> &texts, const char *type, json &choice)
{
    if (texts.isEmpty())
        return;
    json content = json::array();
    for (const LensText &text : texts)
        content.push_back(jsonOf(text));
    choice["additionalResources"].push_back({{"type", type}, {"content", content}});
}

json jsonOf(const LensChoice &choice)
{
    json object{{"id", choice.id.toStdString()}, {"title", choice.title.toStdString()}};
    if (!choice.help.isEmpty())
        object["helpfulResource"] = jsonOf(choice.help);
    if (!choice.improvement.isEmpty())
        object["improvementPlan"] = jsonOf(choice.improvement);
    writeMore(choice.moreHelp, "HELPFUL_RESOURCE", object);
    writeMore(choice.moreImprovement, "IMPROVEMENT_PLAN", object);
    return object;
}

json jsonOf(const LensQuestion &question)
{
    json object{{"id", question.id.toStdString()}, {"title", question.title.toStdString()}};
    if (!question.description.isEmpty())
        object["description"] = question.description.toStdString();
    if (!question.help.isEmpty())
        object["helpfulResource"] = jsonOf(question.help);
    for (const LensChoice &choice : question.choices)
        object["choices"].push_back(jsonOf(choice));
    for (const LensRule &rule : question.rules)
        object["riskRules"].push_back({{"condition", rule.text.toStdString()}, {"risk", nameOf(rule.risk).id}});
    return object;
}

} // namespace

Result<Lens> readLens(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > lenslimit::bytes)
        return inputError(LensFileText::tr("A lens has at most 500,000 bytes; this file has %1.").arg(bytes.size()),
                          name);
    if (const Status bounded = checkJsonBounds(bytes, name, longestTextBytes); !bounded)
        return bounded.error();
    const auto document = parseJson(bytes, name);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{name, {}};
    const JsonCursor cursor(*document, trouble);
    Lens lens;
    if (cursor.string("schemaVersion") != QLatin1StringView(schemaVersion))
        cursor.member("schemaVersion")
            .refuse(LensFileText::tr("Only schema version %1 can be read.").arg(QLatin1StringView(schemaVersion)));
    lens.name = requiredText(cursor, "name", lenslimit::name);
    lens.description = textOr(cursor, "description", lenslimit::text);
    judgeCount(cursor, "pillars", lenslimit::pillars);
    QSet<QString> pillars, questions;
    for (const JsonCursor &pillar : cursor.items("pillars"))
        lens.pillars << readPillar(pillar, pillars, questions);
    if (trouble.first)
        return *trouble.first;
    return lens;
}

Result<Lens> loadLens(const QString &path)
{
    const auto bytes = readCatalogueBytes(path);
    if (!bytes)
        return bytes.error();
    return readLens(*bytes, path);
}

QByteArray writeLens(const Lens &lens)
{
    json document{{"schemaVersion", schemaVersion},
                  {"name", lens.name.toStdString()},
                  {"description", lens.description.toStdString()},
                  {"pillars", json::array()}};
    for (const LensPillar &pillar : lens.pillars) {
        json object{{"id", pillar.id.toStdString()}, {"name", pillar.name.toStdString()}, {"questions", json::array()}};
        for (const LensQuestion &question : pillar.questions)
            object["questions"].push_back(jsonOf(question));
        document["pillars"].push_back(object);
    }
    return QByteArray(QByteArray::fromStdString(document.dump(2, ' ', false, json::error_handler_t::replace)) + '\n');
}

bool looksLikeLens(const QByteArray &head)
{
    return head.contains("\"schemaVersion\"") || head.contains("\"pillars\"");
}

} // namespace sextant
