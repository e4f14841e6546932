// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questionnaire/proposal.h"
#include "questionnaire/questionfile.h"
#include "reports/redaction.h"
#include "storage/workspace.h"

namespace sextant {

struct QuestionnaireRequest
{
    QString path;
    qint64 projectId = 0;
    QDateTime now;
    QMap<QString, QuestionLayout> layouts = {}; ///< chosen by people, by the name of the sheet
    QString onlySheet = {};                     ///< empty: all that have questions
    bool withPeople = false;                    ///< names stand in the texts for the buyer
    QStringList people = {};                    ///< known beside those of the project
    QString language = {};                      ///< of the texts for the buyer, such as "de"; empty: the file's
};

struct ProposedQuestion
{
    BuyerQuestion question;
    Proposal proposal;
};

/// A buyer's questionnaire, and what the project would answer.
struct Questionnaire
{
    QuestionFile file;
    QString project;
    QMap<QString, QuestionLayout> layouts; ///< of the sheets that have questions
    QList<ProposedQuestion> questions;
    QList<SensitiveName> names; ///< that may not leave the house
    QDateTime at;
    QString language; ///< of the texts for the buyer
};

/// Reads the file and proposes answers. Changes nothing.
Result<Questionnaire> readQuestionnaire(const Workspace &workspace, const QuestionnaireRequest &request,
                                        const Ticket &ticket);

/// What a person accepted for one question.
struct GivenAnswer
{
    qsizetype question = 0; ///< its place in Questionnaire::questions
    BuyerAnswer answer = BuyerAnswer::Blank;
    QString comment;

    bool operator==(const GivenAnswer &) const = default;
};

struct WrittenQuestionnaire
{
    QByteArray bytes;
    int written = 0;
    QStringList notes; ///< one sentence for each answer that found no place, or no word
};

/// The buyer's file with these answers. Names are left out as the redaction says, secrets always.
Result<WrittenQuestionnaire> writeQuestionnaire(const Questionnaire &questionnaire, const QList<GivenAnswer> &answers,
                                                const Redaction &redaction, const Ticket &ticket);

/// Keeps accepted answers in the workspace, to be proposed for similar questions of the same project; their ids.
Result<QList<qint64>> keepAnswers(const Workspace &workspace, qint64 projectId, const Questionnaire &questionnaire,
                                  const QList<GivenAnswer> &answers, const QString &author);
/// One of them as the workspace keeps it.
EarlierAnswer earlierOf(const Questionnaire &questionnaire, const GivenAnswer &given, const QString &author);

/// The answers that are sure enough to be written unseen, if somebody wants that: not of questions that have one.
QList<GivenAnswer> answersAbove(const Questionnaire &questionnaire, double confidence);

/// "buyer-answered.xlsx" beside "buyer.xlsx".
QString answeredName(const QString &path);
/// Whether both names are one file.
bool isSameFile(const QString &one, const QString &other);

} // namespace sextant
