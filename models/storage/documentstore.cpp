// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documentstore.h"

#include "storage/records.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

DocumentStore::DocumentStore(Database database)
    : m_database(std::move(database))
{}

Status DocumentStore::putOfInspection(qint64 inspectionId, const QString &kind, const QByteArray &document)
{
    const auto put = m_database.run(u"INSERT INTO inspection_document (inspection_id, kind, document) VALUES (?, ?, ?) "
                                    "ON CONFLICT (inspection_id, kind) DO UPDATE SET document = excluded.document"_s,
                                    {inspectionId, kind, document});
    return put ? done() : put.error();
}

Result<QByteArray> DocumentStore::ofInspection(qint64 inspectionId, const QString &kind) const
{
    const auto value = m_database.value(
        u"SELECT document FROM inspection_document WHERE inspection_id = ? AND kind = ?"_s, {inspectionId, kind});
    if (!value)
        return value.error();
    return value->toByteArray();
}

Status DocumentStore::putOfRepository(qint64 repositoryId, const QString &kind, const QDateTime &madeAt,
                                      const QByteArray &document)
{
    const auto put = m_database.run(
        u"INSERT INTO repository_document (repository_id, kind, made_at, document) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (repository_id, kind) DO UPDATE SET made_at = excluded.made_at, document = excluded.document"_s,
        {repositoryId, kind, timeText(madeAt), document});
    return put ? done() : put.error();
}

Result<std::optional<DocumentStore::Stored>> DocumentStore::ofRepository(qint64 repositoryId, const QString &kind) const
{
    auto query =
        m_database.run(u"SELECT made_at, document FROM repository_document WHERE repository_id = ? AND kind = ?"_s,
                       {repositoryId, kind});
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<Stored>();
    return std::optional(Stored{timeOf(query->value(0)), query->value(1).toByteArray()});
}

} // namespace sextant
