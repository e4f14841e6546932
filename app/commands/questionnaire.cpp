// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"

#include "base/jsontext.h"
#include "base/language.h"
#include "console.h"
#include "reports/jsonfacts.h"
#include "storage/projectstore.h"
#include "usecases/answerquestionnaire.h"
#include "usecases/projectreport.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

const QStringList questionnaireFormats{u"text"_s, u"json"_s};
constexpr double sureEnough = 0.75;

struct QuestionnaireCommandText
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireCommand)
};

struct Choice
{
    double above = sureEnough;
    Redaction redaction;
    QString out;
    QString language; ///< empty: of the file
};

void declareQuestionnaire(QCommandLineParser &options)
{
    options.addOption(formatOption(questionnaireFormats));
    options.addOption(
        {u"out"_s, QuestionnaireCommandText::tr("Writes the answers into a copy of the questionnaire."), u"FILE"_s});
    options.addOption({u"accept-above"_s,
                       QuestionnaireCommandText::tr("Only answers with this confidence or more are written, 0 to 1."),
                       u"NUMBER"_s, u"0.75"_s});
    options.addOption({u"sheet"_s, QuestionnaireCommandText::tr("The sheet with the questions."), u"NAME"_s});
    options.addOption(
        {u"question"_s, QuestionnaireCommandText::tr("The column with the questions, such as B."), u"COLUMN"_s});
    options.addOption({u"answer"_s, QuestionnaireCommandText::tr("The column for answers."), u"COLUMN"_s});
    options.addOption({u"comment"_s, QuestionnaireCommandText::tr("The column for comments."), u"COLUMN"_s});
    options.addOption(
        {u"redact"_s,
         QuestionnaireCommandText::tr("What to leave out: people, paths, repositories, findings=SEVERITY, all, none."),
         u"WHAT"_s, u"people"_s});
    options.addOption(
        {u"language"_s,
         QuestionnaireCommandText::tr("The language of the comments: %1. That of the questionnaire by default.")
             .arg(u"en, de"_s),
         u"LANGUAGE"_s});
    options.addOption(
        {u"keep"_s, QuestionnaireCommandText::tr("Keeps the written answers in the workspace, to be proposed again.")});
    options.addOption({u"overwrite"_s, QuestionnaireCommandText::tr("Lets --out be the questionnaire itself.")});
}

Result<int> columnIn(const QCommandLineParser &options, const QString &option, int fallback)
{
    if (!options.isSet(option))
        return fallback;
    if (const auto column = columnOf(options.value(option)))
        return *column;
    return usageError(QuestionnaireCommandText::tr("“%1” names no column.").arg(options.value(option)),
                      u"--"_s + option, QuestionnaireCommandText::tr("Columns are letters, such as B."));
}

/// The columns that were named, over those that were found.
Result<QMap<QString, QuestionLayout>> layoutsIn(const QCommandLineParser &options, const QString &path,
                                                const Ticket &ticket)
{
    QMap<QString, QuestionLayout> layouts;
    if (!options.isSet(u"question"_s) && !options.isSet(u"answer"_s) && !options.isSet(u"comment"_s) &&
        !options.isSet(u"sheet"_s))
        return layouts;
    const auto file = readQuestionFile(path, ticket);
    if (!file)
        return file.error();
    const QString name = options.value(u"sheet"_s);
    const Sheet *sheet = name.isEmpty() ? &file->sheets.first() : file->find(name);
    if (!sheet) {
        QStringList known;
        for (const Sheet &each : file->sheets)
            known << each.name;
        return usageError(QuestionnaireCommandText::tr("The file has no sheet “%1”.").arg(name), path,
                          QuestionnaireCommandText::tr("It has: %1.").arg(known.join(u", "_s)));
    }
    if (name.isEmpty())
        for (const Sheet &each : file->sheets)
            if (layoutOf(each)) {
                sheet = &each;
                break;
            }
    QuestionLayout layout = layoutOf(*sheet).value_or(QuestionLayout());
    for (const auto &[option, column] :
         {std::pair(u"question"_s, &layout.question), std::pair(u"answer"_s, &layout.answer),
          std::pair(u"comment"_s, &layout.comment)}) {
        const auto chosen = columnIn(options, option, *column);
        if (!chosen)
            return chosen.error();
        *column = *chosen;
    }
    if (layout.question >= 0 && layout.answer < 0)
        layout.answer = layout.question + 1;
    if (layout.question >= 0)
        layouts.insert(sheet->name, layout);
    return layouts;
}

Result<Choice> choiceIn(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    Choice choice;
    bool isNumber = false;
    choice.above = options.value(u"accept-above"_s).toDouble(&isNumber);
    if (!isNumber || !(choice.above >= 0 && choice.above <= 1))
        return usageError(QuestionnaireCommandText::tr("--accept-above takes a number from 0 to 1."));
    const auto redaction = redactionOf(options.value(u"redact"_s));
    if (!redaction)
        return redaction.error();
    choice.redaction = *redaction;
    choice.language = options.value(u"language"_s);
    if (!choice.language.isEmpty() && std::ranges::none_of(languages(), [&choice](const Language &known) {
            return QLatin1StringView(known.id) == choice.language;
        }))
        return usageError(
            QuestionnaireCommandText::tr("“%1” is no language that comments can be written in.").arg(choice.language));
    choice.out = options.value(u"out"_s);
    if (!choice.out.isEmpty() && isSameFile(choice.out, invocation.arguments.first()) && !options.isSet(u"overwrite"_s))
        return usageError(QuestionnaireCommandText::tr("This would write over the questionnaire itself."), choice.out,
                          QuestionnaireCommandText::tr("Name another file, or add --overwrite."));
    if (choice.out.isEmpty() && options.isSet(u"keep"_s))
        return usageError(QuestionnaireCommandText::tr("--keep needs --out: only what is written is kept."));
    return choice;
}

json citationJson(const AnswerCitation &citation, bool withPeople)
{
    return {{"check", text(citation.checkId)},
            {"kind", nameOf(citation.kind).id},
            {"text", text(textOf(citation, withPeople))},
            {"path", text(citation.place.path)},
            {"line", citation.place.line},
            {"commit", text(citation.place.commit)}};
}

json questionJson(const ProposedQuestion &proposed, bool withPeople)
{
    const auto &[question, proposal] = proposed;
    json citations = json::array();
    for (const AnswerCitation &citation : proposal.citations)
        citations.push_back(citationJson(citation, withPeople));
    json candidates = json::array();
    for (const CheckMatch &match : proposal.candidates)
        candidates.push_back({{"check", text(match.checkId)}, {"score", match.score}, {"coverage", match.coverage}});
    json checks = json::array();
    for (const QString &id : proposal.checkIds)
        checks.push_back(text(id));
    const auto word = answerWord(proposal.answer, question.choices, question.text);
    return {{"sheet", text(question.sheet)},
            {"row", question.row + 1},
            {"reference", text(question.reference)},
            {"question", text(question.text)},
            {"present_answer", text(question.answer)},
            {"proposal", nameOf(proposal.answer).id},
            {"word", word ? text(*word) : json()},
            {"comment", text(proposal.comment)},
            {"confidence", proposal.confidence},
            {"confidence_word", nameOf(confidenceOf(proposal.confidence)).id},
            {"blank", nameOf(proposal.blank).id},
            {"reason", text(proposal.reason)},
            {"needed", text(proposal.needed)},
            {"claimed_only", proposal.claimedOnly},
            {"earlier", proposal.earlier.has_value()},
            {"checks", checks},
            {"candidates", candidates},
            {"citations", citations}};
}

QByteArray asJson(const Questionnaire &questionnaire, const WrittenQuestionnaire *written, const Choice &choice)
{
    const bool withPeople = !choice.redaction.people;
    json layouts = json::array();
    for (auto it = questionnaire.layouts.cbegin(); it != questionnaire.layouts.cend(); ++it) {
        const auto column = [](int at) { return at < 0 ? json() : text(columnName(at)); };
        layouts.push_back({{"sheet", text(it.key())},
                           {"header_row", it->headerRow + 1},
                           {"question", column(it->question)},
                           {"answer", column(it->answer)},
                           {"comment", column(it->comment)}});
    }
    json questions = json::array();
    for (const ProposedQuestion &question : questionnaire.questions)
        questions.push_back(questionJson(question, withPeople));
    json notes = json::array();
    if (written)
        for (const QString &note : written->notes)
            notes.push_back(text(note));
    return toBytes({{"schema", "sextant.questionnaire/1"},
                    {"project", text(questionnaire.project)},
                    {"file", text(questionnaire.file.path)},
                    {"sheets", layouts},
                    {"questions", questions},
                    {"written", written ? written->written : 0},
                    {"notes", notes}});
}

QString asText(const ProposedQuestion &proposed)
{
    const auto &[question, proposal] = proposed;
    const QString head = question.reference.isEmpty() ? QString::number(question.row + 1) : question.reference;
    QString lines = head + u"  "_s + oneLine(question.text) + u'\n';
    if (proposal.answer == BuyerAnswer::Blank) {
        lines += u"    "_s + QuestionnaireCommandText::tr("Blank: %1").arg(oneLine(proposal.reason)) + u'\n';
        if (!proposal.needed.isEmpty())
            lines += u"    "_s + oneLine(proposal.needed) + u'\n';
        return lines;
    }
    lines += u"    "_s +
             QuestionnaireCommandText::tr("%1 (confidence: %2, %3)")
                 .arg(answerWord(proposal.answer, question.choices, question.text).value_or(labelOf(proposal.answer)),
                      labelOf(confidenceOf(proposal.confidence)), QString::number(proposal.confidence, 'f', 2)) +
             u'\n';
    return lines + u"    "_s + oneLine(proposal.comment) + u'\n';
}

QByteArray asText(const Questionnaire &questionnaire)
{
    QString all;
    int answered = 0;
    for (const ProposedQuestion &question : questionnaire.questions) {
        all += asText(question) + u'\n';
        answered += question.proposal.answer == BuyerAnswer::Blank ? 0 : 1;
    }
    return (all +
            QuestionnaireCommandText::tr("%1 of %2 questions have a proposed answer.")
                .arg(answered)
                .arg(questionnaire.questions.size()) +
            u'\n')
        .toUtf8();
}

Result<QByteArray> answer(const Invocation &invocation, const QString &format)
{
    if (invocation.arguments.isEmpty())
        return usageError(QuestionnaireCommandText::tr("This needs the file of a questionnaire."));
    if (const Status alone = refuseFurther(invocation, 1); !alone)
        return alone.error();
    const QCommandLineParser &options = invocation.options;
    const QString path = invocation.arguments.first();
    const auto choice = choiceIn(invocation);
    if (!choice)
        return choice.error();
    const bool keeps = options.isSet(u"keep"_s);
    const auto workspace = Workspace::open(invocation.workspace, keeps ? Access::ReadWrite : Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    const auto project = ProjectStore(workspace->database()).find(options.value(u"project"_s));
    if (!project)
        return project.error();
    const auto layouts = layoutsIn(options, path, invocation.ticket);
    if (!layouts)
        return layouts.error();
    QuestionnaireRequest request{path, project->id,
                                 invocation.now.isValid() ? invocation.now : QDateTime::currentDateTimeUtc()};
    request.layouts = *layouts;
    request.onlySheet = layouts->isEmpty() ? options.value(u"sheet"_s) : layouts->firstKey();
    request.withPeople = !choice->redaction.people;
    request.language = choice->language;
    const auto questionnaire = readQuestionnaire(*workspace, request, invocation.ticket);
    if (!questionnaire)
        return questionnaire.error();
    std::optional<WrittenQuestionnaire> written;
    if (!choice->out.isEmpty()) {
        const QList<GivenAnswer> answers = answersAbove(*questionnaire, choice->above);
        auto made = writeQuestionnaire(*questionnaire, answers, choice->redaction, invocation.ticket);
        if (!made)
            return made.error();
        written = std::move(*made);
        if (const Status saved = saveReport(choice->out, written->bytes); !saved)
            return saved.error();
        if (keeps)
            if (const auto kept = keepAnswers(*workspace, project->id, *questionnaire, answers, {}); !kept)
                return kept.error();
        say(QuestionnaireCommandText::tr("%n answer(s) written to %1.", nullptr, written->written).arg(choice->out));
        for (const QString &note : written->notes)
            say(note);
    }
    return format == "json"_L1 ? asJson(*questionnaire, written ? &*written : nullptr, *choice)
                               : asText(*questionnaire);
}

int runQuestionnaire(const Invocation &invocation)
{
    const auto format = chosenFormat(invocation.options, questionnaireFormats);
    if (!format)
        return complain(format.error());
    const auto bytes = answer(invocation, *format);
    if (!bytes)
        return complain(bytes.error());
    const Status written = writeResult(*bytes, {});
    return written ? exitCode(ExitCode::Done) : complain(written.error());
}

} // namespace

const Command questionnaireCommand{
    "questionnaire",
    QT_TRANSLATE_NOOP("commands", "Proposes answers to a buyer's security questionnaire, and writes them into a copy."),
    "FILE",
    "sextant questionnaire buyer.xlsx --project clinic --out answered.xlsx --accept-above 0.8",
    declareQuestionnaire,
    runQuestionnaire};

} // namespace sextant
