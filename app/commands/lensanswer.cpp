// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/lensanswer.h"

#include "base/jsoncursor.h"
#include "base/jsontext.h"
#include "catalogue/lensfile.h"
#include "console.h"
#include "reports/jsonfacts.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

struct LensAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(LensAnswer)
};

bool hasChoice(const LensQuestion &question, const QString &id)
{
    return std::ranges::any_of(question.choices, [&id](const LensChoice &choice) { return choice.id == id; });
}

QSet<QString> tickedIn(const JsonCursor &answers, const LensQuestion &question)
{
    QSet<QString> ticked;
    for (const JsonCursor &item : answers.items(question.id.toUtf8().constData())) {
        if (!hasChoice(question, item.text()))
            item.refuse(LensAnswerText::tr("The question has no choice “%1”.").arg(item.text()));
        ticked << item.text();
    }
    return ticked;
}

Result<LensAnswers> readAnswers(const Lens &lens, const QString &path)
{
    if (path.isEmpty())
        return LensAnswers();
    const auto bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    const auto wrapped = parseJson("{\"answers\":" + *bytes + '}', path);
    if (!wrapped)
        return wrapped.error();
    JsonCursor::Trouble trouble{path, {}};
    const JsonCursor root(*wrapped, trouble);
    LensAnswers answers;
    for (const auto &[id, cursor] : root.members("answers")) {
        if (const LensQuestion *question = lens.find(id))
            answers.insert(id, tickedIn(root.member("answers"), *question));
        else
            cursor.refuse(LensAnswerText::tr("The lens has no question “%1”.").arg(id));
    }
    if (trouble.first)
        return *trouble.first;
    return answers;
}

json resultJson(const LensResult &result)
{
    return {{"high", result.high},
            {"medium", result.medium},
            {"none", result.none},
            {"undecided", result.undecided},
            {"unanswered", result.unanswered}};
}

json questionJson(const LensQuestion &question, const LensAnswers &answers)
{
    const bool answered = answers.contains(question.id);
    const auto risk = answered ? riskOf(question, answers.value(question.id)) : std::nullopt;
    json choices = json::array();
    for (const LensChoice &choice : question.choices)
        choices.push_back({{"id", text(choice.id)},
                           {"title", text(choice.title)},
                           {"chosen", answers.value(question.id).contains(choice.id)}});
    return {{"id", text(question.id)},
            {"title", text(question.title)},
            {"answered", answered},
            {"risk", risk ? json(nameOf(*risk).id) : json()},
            {"choices", choices}};
}

QString resultText(const LensResult &result)
{
    return LensAnswerText::tr("%1 high, %2 medium, %3 without risk by its rules, %4 undecided, %5 unanswered")
        .arg(result.high)
        .arg(result.medium)
        .arg(result.none)
        .arg(result.undecided)
        .arg(result.unanswered);
}

} // namespace

Result<QByteArray> lensAnswer(const QString &path, const QString &answersPath, bool asJson)
{
    const auto lens = loadLens(path);
    if (!lens)
        return lens.error();
    const auto answers = readAnswers(*lens, answersPath);
    if (!answers)
        return answers.error();
    json document{{"schema", "sextant.catalogue-lens/1"},
                  {"name", text(lens->name)},
                  {"questions", lens->questions()},
                  {"choices", lens->choices()},
                  {"result", resultJson(resultOf(*lens, *answers))},
                  {"pillars", json::array()}};
    QString lines = lens->name + u'\n' + resultText(resultOf(*lens, *answers)) + u'\n';
    for (const LensPillar &pillar : lens->pillars) {
        json questions = json::array();
        for (const LensQuestion &question : pillar.questions)
            questions.push_back(questionJson(question, *answers));
        document["pillars"].push_back({{"id", text(pillar.id)},
                                       {"name", text(pillar.name)},
                                       {"result", resultJson(resultOf(pillar, *answers))},
                                       {"questions", questions}});
        lines += u"  "_s + pillar.name + u": " + resultText(resultOf(pillar, *answers)) + u'\n';
    }
    return asJson ? toBytes(document) : lines.toUtf8();
}

} // namespace sextant
