// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositorystore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype longestAlias = 190;

} // namespace

RepositoryStore::RepositoryStore(Database database)
    : m_database(std::move(database))
{}

Result<qint64> RepositoryStore::put(const Repository &repository)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto put = m_database.run(
        u"INSERT INTO repository (project_id, path, component, remote, alias, added_at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (project_id, path, component) DO UPDATE SET remote = excluded.remote, alias = excluded.alias, "
        "forgotten_at = NULL"_s,
        {repository.projectId, text(repository.path), text(repository.component), text(repository.remote),
         text(repository.alias), timeText(QDateTime::currentDateTimeUtc())});
    if (!put)
        return put.error();
    const auto id = m_database.value(u"SELECT id FROM repository WHERE project_id = ? AND path = ? AND component = ?"_s,
                                     {repository.projectId, text(repository.path), text(repository.component)});
    if (!id)
        return id.error();
    if (const Status logged = AuditLog(m_database)
                                  .add({u"put"_s,
                                        u"repository"_s,
                                        id->toString(),
                                        repository.projectId,
                                        {},
                                        jsonText({{u"path"_s, repository.path}, {u"alias"_s, repository.alias}})});
        !logged)
        return logged.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return id->toLongLong();
}

Result<QList<Repository>> RepositoryStore::list(qint64 projectId) const
{
    auto query = m_database.run(u"SELECT id, path, component, remote, alias FROM repository WHERE project_id = ? "
                                "AND forgotten_at IS NULL ORDER BY id"_s,
                                {projectId});
    if (!query)
        return query.error();
    QList<Repository> repositories;
    while (query->next())
        repositories << Repository{query->value(0).toLongLong(), projectId,
                                   query->value(1).toString(),   query->value(2).toString(),
                                   query->value(3).toString(),   query->value(4).toString()};
    return repositories;
}

Status RepositoryStore::change(qint64 id, const QString &action, const QString &column, const QVariant &value)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    auto before = m_database.run(u"SELECT project_id, %1 FROM repository WHERE id = ?"_s.arg(column), {id});
    if (!before)
        return before.error();
    if (!before->next())
        return inputError(
            QCoreApplication::translate("RepositoryStore", "There is no repository %1 any more.").arg(id));
    const AuditEntry entry{action,
                           u"repository"_s,
                           QString::number(id),
                           before->value(0).toLongLong(),
                           before->value(1).toString(),
                           value.toString()};
    before->clear();
    if (const auto changed = m_database.run(u"UPDATE repository SET %1 = ? WHERE id = ?"_s.arg(column), {value, id});
        !changed)
        return changed.error();
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged;
    return transaction->commit();
}

Status RepositoryStore::relocate(qint64 id, const QString &path)
{
    return change(id, u"moved"_s, u"path"_s, path);
}

Status RepositoryStore::rename(qint64 id, const QString &alias)
{
    return change(id, u"renamed"_s, u"alias"_s, text(alias.simplified().left(longestAlias)));
}

Status RepositoryStore::forget(qint64 id)
{
    return change(id, u"forgotten"_s, u"forgotten_at"_s, timeText(QDateTime::currentDateTimeUtc()));
}

Status RepositoryStore::takeBack(qint64 id)
{
    return change(id, u"taken-back"_s, u"forgotten_at"_s, QVariant());
}

Status RepositoryStore::remove(qint64 id)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    auto before = m_database.run(u"SELECT project_id, path FROM repository WHERE id = ?"_s, {id});
    if (!before)
        return before.error();
    if (!before->next())
        return done();
    const AuditEntry entry{u"removed"_s, u"repository"_s, QString::number(id), before->value(0).toLongLong(),
                           before->value(1).toString()};
    before->clear();
    if (const auto gone = m_database.run(u"DELETE FROM repository WHERE id = ?"_s, {id}); !gone)
        return gone.error();
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged;
    return transaction->commit();
}

} // namespace sextant
