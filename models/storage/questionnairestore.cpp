// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/questionnairestore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct QuestionnaireStoreText
{
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireStore)
};

} // namespace

QuestionnaireStore::QuestionnaireStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<EarlierAnswer>> QuestionnaireStore::list(qint64 projectId) const
{
    auto query = m_database.run(u"SELECT id, question, answer, comment, check_ids, file, author, answered_at "
                                "FROM questionnaire_answer WHERE project_id = ? ORDER BY answered_at DESC, id DESC "
                                "LIMIT ?"_s,
                                {projectId, mostAnswers});
    if (!query)
        return query.error();
    QList<EarlierAnswer> answers;
    while (query->next())
        answers << EarlierAnswer{query->value(0).toLongLong(),
                                 query->value(1).toString(),
                                 namedOf(query->value(2), BuyerAnswer::Blank),
                                 query->value(3).toString(),
                                 query->value(4).toString().split(u' ', Qt::SkipEmptyParts),
                                 query->value(5).toString(),
                                 query->value(6).toString(),
                                 timeOf(query->value(7))};
    return answers;
}

Result<QList<qint64>> QuestionnaireStore::put(qint64 projectId, const QList<EarlierAnswer> &answers)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    QList<qint64> ids;
    for (const EarlierAnswer &answer : answers) {
        const auto id = putOne(projectId, answer);
        if (!id)
            return id.error();
        ids << *id;
    }
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return ids;
}

Result<qint64> QuestionnaireStore::putOne(qint64 projectId, const EarlierAnswer &answer)
{
    if (answer.question.trimmed().isEmpty() || answer.answer == BuyerAnswer::Blank)
        return usageError(QuestionnaireStoreText::tr("Only an answer to a question can be kept."));
    if (answer.question.size() > EarlierAnswer::longestText || answer.comment.size() > EarlierAnswer::longestText)
        return usageError(QuestionnaireStoreText::tr("A question and its answer take at most %1 letters each.")
                              .arg(EarlierAnswer::longestText),
                          answer.question.left(80));
    const auto id = m_database.insert(
        u"INSERT INTO questionnaire_answer (id, project_id, question, answer, comment, check_ids, file, author, "
        "answered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {idOrNull(answer.id), projectId, text(answer.question), idOf(answer.answer), text(answer.comment),
         text(answer.checkIds.join(u' ')), text(answer.file), text(answer.author), timeText(answer.at)});
    if (!id)
        return id.error();
    if (const Status logged = log(u"added"_s, projectId, *id, answer); !logged)
        return logged.error();
    return *id;
}

Status QuestionnaireStore::remove(qint64 projectId, const QList<qint64> &ids)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    for (const qint64 id : ids) {
        const auto gone =
            m_database.change(u"DELETE FROM questionnaire_answer WHERE project_id = ? AND id = ?"_s, {projectId, id});
        if (!gone)
            return gone.error();
        if (const Status logged = log(u"removed"_s, projectId, id, {}); !logged)
            return logged;
    }
    return transaction->commit();
}

Status QuestionnaireStore::log(const QString &action, qint64 projectId, qint64 id, const EarlierAnswer &answer) const
{
    AuditEntry entry{action, u"questionnaire-answer"_s, QString::number(id), projectId};
    if (!answer.question.isEmpty())
        entry.after = jsonText({{u"question"_s, answer.question}, {u"answer"_s, idOf(answer.answer)}});
    return AuditLog(m_database).add(entry);
}

} // namespace sextant
