// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"

#include "storage/records.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

AuditLog::AuditLog(Database database)
    : m_database(std::move(database))
{}

Status AuditLog::add(const AuditEntry &entry)
{
    const auto added = m_database.run(
        u"INSERT INTO audit_log (at, author, action, entity, entity_id, project_id, before_state, after_state) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {timeText(QDateTime::currentDateTimeUtc()), text(m_database.author()), entry.action, entry.entity,
         text(entry.entityId), idOrNull(entry.projectId), text(entry.before), text(entry.after)});
    if (!added)
        return added.error();
    return done();
}

Result<QList<AuditEntry>> AuditLog::list(qint64 projectId, int limit) const
{
    auto query = m_database.run(
        u"SELECT action, entity, entity_id, project_id, before_state, after_state, author, at FROM audit_log %1 "
        "ORDER BY id DESC LIMIT ?"_s.arg(projectId ? u"WHERE project_id = ?"_s : QString()),
        projectId ? QVariantList{projectId, limit} : QVariantList{limit});
    if (!query)
        return query.error();
    QList<AuditEntry> entries;
    while (query->next())
        entries << AuditEntry{query->value(0).toString(),   query->value(1).toString(), query->value(2).toString(),
                              query->value(3).toLongLong(), query->value(4).toString(), query->value(5).toString(),
                              query->value(6).toString(),   timeOf(query->value(7))};
    return entries;
}

} // namespace sextant
