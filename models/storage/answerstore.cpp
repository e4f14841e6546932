// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answerstore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

template <>
std::span<const Name<Attachment::Kind>> names<Attachment::Kind>()
{
    static constexpr Name<Attachment::Kind> table[] = {
        {Attachment::Kind::Link, "link", QT_TRANSLATE_NOOP("names", "Link")},
        {Attachment::Kind::File, "file", QT_TRANSLATE_NOOP("names", "File")},
        {Attachment::Kind::Note, "note", QT_TRANSLATE_NOOP("names", "Note")},
        {Attachment::Kind::Job, "job", QT_TRANSLATE_NOOP("names", "CI job")},
    };
    return table;
}

AnswerStore::AnswerStore(Database database)
    : m_database(std::move(database))
{}

Result<qint64> AnswerStore::answerId(qint64 projectId, const QString &checkId) const
{
    const auto id =
        m_database.value(u"SELECT id FROM answer WHERE project_id = ? AND check_id = ?"_s, {projectId, checkId});
    if (!id)
        return id.error();
    return id->toLongLong();
}

Result<qint64> AnswerStore::add(qint64 projectId, const AnswerRevision &revision, const QDateTime &at)
{
    if (revision.value == AnswerValue::NotApplicable && !revision.exclusion)
        return usageError(QCoreApplication::translate("AnswerStore", "“Not applicable” needs a reason."),
                          revision.checkId,
                          QCoreApplication::translate("AnswerStore", "Choose one, and add a few words."));
    auto answer = answerId(projectId, revision.checkId);
    if (answer && *answer == 0)
        answer = m_database.insert(u"INSERT INTO answer (project_id, check_id) VALUES (?, ?)"_s,
                                   {projectId, revision.checkId});
    if (!answer)
        return answer.error();
    const auto id = m_database.insert(
        u"INSERT INTO answer_revision (answer_id, value, exclusion, author, "
        u"author_role, note, owner, due_on, created_at, "
        "restores_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {*answer, idOf(revision.value), revision.exclusion ? QVariant(idOf(*revision.exclusion)) : QVariant(),
         text(revision.author), idOf(revision.role), text(revision.note), text(revision.owner), dayText(revision.due),
         timeText(at.isValid() ? at : QDateTime::currentDateTimeUtc()), idOrNull(revision.restores)});
    if (!id)
        return id.error();
    for (int position = 0; const Attachment &attachment : revision.attachments) {
        const auto put = m_database.run(
            u"INSERT INTO attachment (revision_id, position, kind, title, location, sha256) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {*id, position++, idOf(attachment.kind), text(attachment.title), text(attachment.location),
             text(attachment.sha256)});
        if (!put)
            return put.error();
    }
    const auto before = m_database.value(
        u"SELECT value FROM answer_revision WHERE id = (SELECT revision_id FROM answer WHERE id = ?)"_s, {*answer});
    if (!before)
        return before.error();
    if (const auto head = m_database.run(u"UPDATE answer SET revision_id = ? WHERE id = ?"_s, {*id, *answer}); !head)
        return head.error();
    const AuditEntry entry{revision.restores ? u"restored"_s : u"answered"_s,
                           u"answer"_s,
                           revision.checkId,
                           projectId,
                           before->toString(),
                           idOf(revision.value)};
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged.error();
    return id;
}

Result<qint64> AnswerStore::put(qint64 projectId, const AnswerRevision &revision)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    AnswerRevision fresh = revision;
    fresh.restores = 0;
    const auto id = add(projectId, fresh);
    if (!id)
        return id;
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Status AnswerStore::putAll(qint64 projectId, const QList<AnswerRevision> &revisions, const QDateTime &at)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    for (AnswerRevision fresh : revisions) {
        fresh.restores = 0;
        if (const auto id = add(projectId, fresh, at); !id)
            return id.error();
    }
    return transaction->commit();
}

Result<QList<AnswerRevision>> AnswerStore::current(qint64 projectId) const
{
    return load(u"answer.project_id = ? AND answer_revision.id = answer.revision_id ORDER BY answer.check_id"_s,
                {projectId});
}

Result<QList<AnswerRevision>> AnswerStore::history(qint64 projectId, const QString &checkId) const
{
    return load(u"answer.project_id = ? AND answer.check_id = ? ORDER BY answer_revision.id DESC"_s,
                {projectId, checkId});
}

Status AnswerStore::undo(qint64 projectId, const QString &checkId)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto revisions = history(projectId, checkId);
    if (!revisions)
        return revisions.error();
    if (revisions->isEmpty())
        return usageError(QCoreApplication::translate("AnswerStore", "There is no answer to undo."), checkId);
    // What counts now may itself stand for an older revision; before that one lies what the undoing brings back.
    const AnswerRevision &now = revisions->first();
    const qint64 standsFor = now.restores ? now.restores : now.id;
    AnswerRevision back;
    back.checkId = checkId;
    back.author = m_database.author();
    back.restores = standsFor;
    for (const AnswerRevision &older : *revisions) {
        if (older.id >= standsFor)
            continue;
        back = older;
        back.restores = older.restores ? older.restores : older.id;
        break;
    }
    if (const auto id = add(projectId, back); !id)
        return id.error();
    return transaction->commit();
}

Status AnswerStore::restore(qint64 projectId, const QString &checkId, qint64 revisionId)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto revisions = history(projectId, checkId);
    if (!revisions)
        return revisions.error();
    const auto wanted = std::ranges::find(*revisions, revisionId, &AnswerRevision::id);
    if (wanted == revisions->end())
        return usageError(QCoreApplication::translate("AnswerStore", "There is no such answer to put back."), checkId);
    AnswerRevision back = *wanted;
    back.restores = wanted->restores ? wanted->restores : wanted->id;
    if (const auto id = add(projectId, back); !id)
        return id.error();
    return transaction->commit();
}

Result<QList<AnswerRevision>> AnswerStore::load(const QString &where, const QVariantList &values) const
{
    auto query = m_database.run(
        u"SELECT answer_revision.id, check_id, value, exclusion, author, author_role, note, owner, due_on, "
        u"created_at, "
        "restores_id FROM answer JOIN answer_revision ON answer_revision.answer_id = answer.id WHERE "_s +
            where,
        values);
    if (!query)
        return query.error();
    QList<AnswerRevision> revisions;
    while (query->next()) {
        AnswerRevision revision;
        revision.id = query->value(0).toLongLong();
        revision.checkId = query->value(1).toString();
        revision.value = namedOf(query->value(2), AnswerValue::Unknown);
        revision.exclusion = fromId<ExclusionReason>(query->value(3).toString());
        revision.author = query->value(4).toString();
        revision.role = namedOf(query->value(5), Role::Insider);
        revision.note = query->value(6).toString();
        revision.owner = query->value(7).toString();
        revision.due = dayOf(query->value(8));
        revision.at = timeOf(query->value(9));
        revision.restores = query->value(10).toLongLong();
        revisions << revision;
    }
    query->clear();
    for (AnswerRevision &revision : revisions) {
        auto proofs = m_database.run(
            u"SELECT kind, title, location, sha256 FROM attachment WHERE revision_id = ? ORDER BY position"_s,
            {revision.id});
        if (!proofs)
            return proofs.error();
        while (proofs->next())
            revision.attachments << Attachment{namedOf(proofs->value(0), Attachment::Kind::Note),
                                               proofs->value(1).toString(), proofs->value(2).toString(),
                                               proofs->value(3).toString()};
    }
    return revisions;
}

} // namespace sextant
