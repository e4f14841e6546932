// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cataloguestore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct CatalogueStoreText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueStore)
};

QString nameOf(const QString &catalogueId, const QString &version)
{
    return catalogueId + u' ' + version;
}

} // namespace

CatalogueStore::CatalogueStore(Database database)
    : m_database(std::move(database))
{}

Result<qint64> CatalogueStore::add(const QString &catalogueId, const QString &version, const QByteArray &content)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto same = m_database.value(u"SELECT id FROM catalogue WHERE hash = ?"_s, {hash});
    if (!same)
        return same.error();
    if (same->isValid())
        return same->toLongLong();
    const auto taken =
        m_database.value(u"SELECT id FROM catalogue WHERE catalogue_id = ? AND version = ?"_s, {catalogueId, version});
    if (!taken)
        return taken.error();
    if (taken->isValid())
        return usageError(CatalogueStoreText::tr("Another catalogue has this id and version already."),
                          nameOf(catalogueId, version), CatalogueStoreText::tr("Raise the version in the file."));
    const auto id = m_database.insert(
        u"INSERT INTO catalogue (catalogue_id, version, hash, content, imported_at) VALUES (?, ?, ?, ?, ?)"_s,
        {catalogueId, version, hash, QString::fromUtf8(content), timeText(QDateTime::currentDateTimeUtc())});
    if (!id)
        return id.error();
    if (const Status logged =
            AuditLog(m_database)
                .add({u"imported"_s, u"catalogue"_s, QString::number(*id), 0, {}, nameOf(catalogueId, version)});
        !logged)
        return logged.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<QList<StoredCatalogue>> CatalogueStore::list() const
{
    auto query = m_database.run(u"SELECT c.id, c.catalogue_id, c.version, c.hash, c.imported_at, "
                                "(SELECT count(*) FROM project p WHERE p.catalogue_id = c.id AND p.removed_at IS NULL) "
                                "FROM catalogue c ORDER BY c.catalogue_id, c.id"_s);
    if (!query)
        return query.error();
    QList<StoredCatalogue> list;
    while (query->next())
        list << StoredCatalogue{query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString(),
                                query->value(3).toString(),   timeOf(query->value(4)),    query->value(5).toInt()};
    return list;
}

Result<QByteArray> CatalogueStore::content(qint64 id) const
{
    const auto content = m_database.value(u"SELECT content FROM catalogue WHERE id = ?"_s, {id});
    if (!content)
        return content.error();
    if (!content->isValid())
        return inputError(CatalogueStoreText::tr("There is no such catalogue in the workspace."), QString::number(id));
    return content->toString().toUtf8();
}

Status CatalogueStore::remove(qint64 id)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    // Removed projects count too: they can be brought back.
    const auto users = m_database.value(u"SELECT count(*) FROM project WHERE catalogue_id = ?"_s, {id});
    if (!users)
        return users.error();
    if (users->toInt() > 0)
        return usageError(CatalogueStoreText::tr("A project uses this catalogue."), QString::number(id),
                          CatalogueStoreText::tr("Give the project another catalogue first."));
    const auto gone = m_database.change(u"DELETE FROM catalogue WHERE id = ?"_s, {id});
    if (!gone)
        return gone.error();
    if (const Status logged = AuditLog(m_database).add({u"removed"_s, u"catalogue"_s, QString::number(id)}); !logged)
        return logged;
    return transaction->commit();
}

Result<qint64> CatalogueStore::ofProject(qint64 projectId) const
{
    const auto id = m_database.value(u"SELECT coalesce(catalogue_id, 0) FROM project WHERE id = ?"_s, {projectId});
    if (!id)
        return id.error();
    return id->toLongLong();
}

Status CatalogueStore::setOfProject(qint64 projectId, qint64 id)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto before = ofProject(projectId);
    if (!before)
        return before.error();
    const auto changed =
        m_database.change(u"UPDATE project SET catalogue_id = ? WHERE id = ?"_s, {idOrNull(id), projectId});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return inputError(CatalogueStoreText::tr("There is no such project."), QString::number(projectId));
    if (const Status logged = AuditLog(m_database)
                                  .add({u"changed"_s, u"project"_s, QString::number(projectId), projectId,
                                        jsonText({{u"catalogue_id"_s, *before}}), jsonText({{u"catalogue_id"_s, id}})});
        !logged)
        return logged;
    return transaction->commit();
}

} // namespace sextant
