// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/answerquestionnaire.h"

#include "questionnaire/filekind.h"
#include "reports/snapshotrecords.h"
#include "storage/documentstore.h"
#include "storage/personstore.h"
#include "storage/questionnairestore.h"
#include "usecases/loadproject.h"
#include "usecases/owncatalogues.h"
#include "usecases/saveassessment.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestComment = 4000; ///< what a buyer reads in a cell
constexpr qsizetype shortestName = 2;

struct QuestionnaireText
{
    Q_DECLARE_TR_FUNCTIONS(Questionnaire)
};

/// Names, each once.
class NameList
{
public:
    void add(const QString &text, TextKind kind)
    {
        const QString name = text.trimmed();
        if (name.size() < shortestName || m_seen.contains(name))
            return;
        m_seen << name;
        m_names << SensitiveName{name, kind};
    }
    const QList<SensitiveName> &names() const { return m_names; }

private:
    QSet<QString> m_seen;
    QList<SensitiveName> m_names;
};

void addNamesIn(const Assessment &assessment, NameList &names)
{
    for (const CheckResult &result : assessment.checks) {
        if (result.answer) {
            names.add(result.answer->person, TextKind::Person);
            names.add(result.answer->owner, TextKind::Person);
        }
        if (result.risk)
            names.add(result.risk->owner, TextKind::Person);
        for (const Evidence &evidence : result.evidence) {
            if (!isObserved(evidence.kind))
                names.add(evidence.source, TextKind::Person);
            for (const Place &place : evidence.places)
                names.add(place.path, TextKind::Path);
        }
    }
}

Result<QList<SensitiveName>> namesOf(const Workspace &workspace, const ProjectState &state,
                                     const Assessment &assessment, const QStringList &people)
{
    NameList names;
    for (const QString &person : people)
        names.add(person, TextKind::Person);
    const auto team = PersonStore(workspace.database()).list(state.project.id);
    if (!team)
        return team.error();
    for (const TeamMember &member : *team)
        names.add(member.name, TextKind::Person);
    for (const StoredInspection &inspection : state.inspections) {
        const auto document = DocumentStore(workspace.database()).ofInspection(inspection.id, codeFiguresDocument);
        if (!document)
            return document.error();
        if (document->isEmpty())
            continue;
        const auto figures = codeFiguresOf(*document);
        if (!figures)
            return figures.error();
        for (const CodeFigures::Person &person : figures->people)
            names.add(person.name, TextKind::Person);
    }
    for (const Repository &repository : state.repositories)
        for (const QString &name : {repository.path, repository.remote, repository.alias})
            names.add(name, TextKind::Repository);
    addNamesIn(assessment, names);
    return names.names();
}

Status findLayouts(const QuestionnaireRequest &request, Questionnaire &questionnaire)
{
    for (const Sheet &sheet : questionnaire.file.sheets) {
        if (!request.onlySheet.isEmpty() && sheet.name != request.onlySheet)
            continue;
        const auto chosen = request.layouts.constFind(sheet.name);
        const auto found = chosen != request.layouts.cend() ? std::optional(*chosen)
                           : sheet.hidden                   ? std::nullopt
                                                            : layoutOf(sheet);
        if (found && !questionsOf(sheet, *found).isEmpty())
            questionnaire.layouts.insert(sheet.name, *found);
    }
    if (!questionnaire.layouts.isEmpty())
        return done();
    return inputError(QuestionnaireText::tr("No column with questions was found in this file."), request.path,
                      QuestionnaireText::tr("Say which sheet and which columns hold questions and answers."));
}

/// Hides what may not leave the house, by the very means of the reports.
QStringList redactedTexts(const QStringList &texts, const QList<SensitiveName> &names, const Redaction &redaction)
{
    ReportDocument document;
    document.names = names;
    ReportSection section;
    section.blocks << ReportBlock(ReportList{texts});
    document.sections << section;
    document = redacted(std::move(document), redaction);
    return std::get<ReportList>(document.sections.first().blocks.first()).items;
}

/// Where one answer goes.
struct Placing
{
    const BuyerQuestion &question;
    QString word;
    QString comment;
};

void place(const Placing &placing, QList<CellText> &texts)
{
    const BuyerQuestion &question = placing.question;
    const bool free = question.choices.isEmpty();
    QString answer = placing.word;
    if (!question.commentCell && free && !placing.comment.isEmpty())
        answer = answer.isEmpty() ? placing.comment : answer + u". "_s + placing.comment;
    else if (question.commentCell && free && answer.isEmpty())
        answer = placing.comment;
    else if (question.commentCell && !placing.comment.isEmpty())
        texts << CellText{*question.commentCell,
                          question.comment.isEmpty() ? placing.comment : question.comment + u'\n' + placing.comment};
    if (!answer.isEmpty())
        texts << CellText{question.answerCell, answer};
}

QStringList textsOf(const QList<BuyerQuestion> &questions)
{
    QStringList texts;
    for (const BuyerQuestion &question : questions)
        texts << question.text;
    return texts;
}

QString nameOf(const BuyerQuestion &question)
{
    return question.sheet + u' ' + referenceOf({question.row, question.answerCell.column});
}

} // namespace

Result<Questionnaire> readQuestionnaire(const Workspace &workspace, const QuestionnaireRequest &request,
                                        const Ticket &ticket)
{
    Questionnaire questionnaire;
    auto file = readQuestionFile(request.path, ticket);
    if (!file)
        return file.error();
    questionnaire.file = std::move(*file);
    questionnaire.at = request.now;
    if (const Status found = findLayouts(request, questionnaire); !found)
        return found.error();
    const auto catalogue = catalogueOfProject(workspace, request.projectId);
    if (!catalogue)
        return catalogue.error();
    const auto state = loadProject(workspace, request.projectId, *catalogue, request.now);
    if (!state)
        return state.error();
    questionnaire.project = state->project.name;
    const auto earlier = QuestionnaireStore(workspace.database()).list(request.projectId);
    if (!earlier)
        return earlier.error();
    const Assessment assessment = assess(*catalogue, inputOf(*state, request.now));
    auto names = namesOf(workspace, *state, assessment, request.people);
    if (!names)
        return names.error();
    questionnaire.names = std::move(*names);
    const QuestionMatcher matcher(*catalogue);
    const EarlierAnswers library(*earlier);
    QList<BuyerQuestion> questions;
    for (const Sheet &sheet : std::as_const(questionnaire.file.sheets))
        if (questionnaire.layouts.contains(sheet.name))
            questions << questionsOf(sheet, questionnaire.layouts.value(sheet.name));
    questionnaire.language = request.language.isEmpty() ? languageOf(textsOf(questions)) : request.language;
    const ProposalMaker maker(*catalogue, assessment, matcher, library, request.withPeople, questionnaire.language);
    for (const BuyerQuestion &question : std::as_const(questions)) {
        if (ticket.cancelled())
            return cancelledError();
        ticket.report(int(questionnaire.questions.size()), int(questions.size()),
                      QuestionnaireText::tr("Looking for answers"));
        questionnaire.questions << ProposedQuestion{question, maker.propose(question)};
    }
    return questionnaire;
}

Result<WrittenQuestionnaire> writeQuestionnaire(const Questionnaire &questionnaire, const QList<GivenAnswer> &answers,
                                                const Redaction &redaction, const Ticket &ticket)
{
    QStringList comments;
    for (const GivenAnswer &given : answers)
        comments << given.comment.trimmed().replace(u"\r\n"_s, u"\n"_s).left(longestComment);
    comments = redactedTexts(comments, questionnaire.names, redaction);
    WrittenQuestionnaire result;
    QMap<QString, QList<CellText>> texts;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const BuyerQuestion &question = questionnaire.questions[answers[i].question].question;
        if (answers[i].answer == BuyerAnswer::Blank)
            continue;
        if (!question.writable) {
            result.notes << QuestionnaireText::tr(
                                "%1 holds a formula or belongs to joined cells; nothing was written there.")
                                .arg(nameOf(question));
            continue;
        }
        const auto word = answerWord(answers[i].answer, question.choices, question.text);
        if (!word && answers[i].answer != BuyerAnswer::Text)
            result.notes << QuestionnaireText::tr(
                                "%1: the list of allowed answers has no word for “%2”; only the comment was written.")
                                .arg(nameOf(question), labelOf(answers[i].answer));
        QList<CellText> &sheet = texts[question.sheet];
        const qsizetype before = sheet.size();
        place({question, word.value_or(QString()), comments[i]}, sheet);
        result.written += sheet.size() > before ? 1 : 0;
    }
    auto bytes = answeredFile(questionnaire.file, texts, ticket);
    if (!bytes)
        return bytes.error();
    result.bytes = std::move(*bytes);
    return result;
}

EarlierAnswer earlierOf(const Questionnaire &questionnaire, const GivenAnswer &given, const QString &author)
{
    const auto &[question, proposal] = questionnaire.questions[given.question];
    return {0,
            question.text,
            given.answer,
            given.comment.left(EarlierAnswer::longestText),
            proposal.checkIds,
            QFileInfo(questionnaire.file.path).fileName(),
            author,
            questionnaire.at};
}

Result<QList<qint64>> keepAnswers(const Workspace &workspace, qint64 projectId, const Questionnaire &questionnaire,
                                  const QList<GivenAnswer> &answers, const QString &author)
{
    QList<EarlierAnswer> kept;
    for (const GivenAnswer &given : answers)
        if (given.answer != BuyerAnswer::Blank)
            kept << earlierOf(questionnaire, given, author);
    return QuestionnaireStore(workspace.database()).put(projectId, kept);
}

QList<GivenAnswer> answersAbove(const Questionnaire &questionnaire, double confidence)
{
    QList<GivenAnswer> answers;
    for (qsizetype i = 0; i < questionnaire.questions.size(); ++i) {
        const auto &[question, proposal] = questionnaire.questions[i];
        if (proposal.answer != BuyerAnswer::Blank && proposal.confidence >= confidence && question.answer.isEmpty())
            answers << GivenAnswer{i, proposal.answer, proposal.comment};
    }
    return answers;
}

QString answeredName(const QString &path)
{
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return info.path() + u'/' + QuestionnaireText::tr("%1-answered").arg(info.completeBaseName()) + suffix;
}

bool isSameFile(const QString &one, const QString &other)
{
    const QFileInfo a(one);
    const QFileInfo b(other);
    return a.exists() && b.exists() ? a.canonicalFilePath() == b.canonicalFilePath()
                                    : a.absoluteFilePath() == b.absoluteFilePath();
}

} // namespace sextant
