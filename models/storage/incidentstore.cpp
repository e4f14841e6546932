// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/incidentstore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct IncidentStoreText
{
    Q_DECLARE_TR_FUNCTIONS(IncidentStore)
};

Status refuseBad(const Incident &incident)
{
    if (incident.title.trimmed().isEmpty())
        return usageError(IncidentStoreText::tr("An incident needs a title."));
    if (!incident.startedAt.isValid())
        return usageError(IncidentStoreText::tr("An incident needs the day on which it began."), incident.title);
    if (incident.resolvedAt.isValid() && incident.resolvedAt < incident.startedAt)
        return usageError(IncidentStoreText::tr("An incident cannot end before it began."), incident.title);
    if (incident.title.size() > Incident::longestText || incident.cause.size() > Incident::longestText)
        return usageError(
            IncidentStoreText::tr("Title and cause take at most %1 letters each.").arg(Incident::longestText),
            incident.title.left(80));
    return done();
}

} // namespace

IncidentStore::IncidentStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<Incident>> IncidentStore::list(qint64 projectId) const
{
    auto query = m_database.run(u"SELECT id, title, started_at, resolved_at, cause, detection, check_id, source "
                                "FROM incident WHERE project_id = ? ORDER BY started_at DESC, id DESC LIMIT ?"_s,
                                {projectId, mostIncidents});
    if (!query)
        return query.error();
    QList<Incident> incidents;
    while (query->next())
        incidents << Incident{query->value(0).toLongLong(), query->value(1).toString(),
                              timeOf(query->value(2)),      timeOf(query->value(3)),
                              query->value(4).toString(),   namedOf(query->value(5), Detection::Unknown),
                              query->value(6).toString(),   query->value(7).toString()};
    return incidents;
}

Result<QList<qint64>> IncidentStore::put(qint64 projectId, const QList<Incident> &incidents)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto stored = m_database.value(u"SELECT count(*) FROM incident WHERE project_id = ?"_s, {projectId});
    if (!stored)
        return stored.error();
    if (stored->toLongLong() + incidents.size() > mostIncidents)
        return usageError(IncidentStoreText::tr("A project takes at most %1 incidents.").arg(mostIncidents));
    QList<qint64> ids;
    for (const Incident &incident : incidents) {
        const auto id = putOne(projectId, incident);
        if (!id)
            return id.error();
        ids << *id;
    }
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return ids;
}

Result<qint64> IncidentStore::putOne(qint64 projectId, const Incident &incident)
{
    if (const Status good = refuseBad(incident); !good)
        return good.error();
    const QVariantList values{text(incident.title.trimmed()), timeText(incident.startedAt),
                              timeText(incident.resolvedAt),  text(incident.cause),
                              idOf(incident.detection),       text(incident.checkId),
                              text(incident.source),          projectId};
    qint64 id = incident.id;
    const auto changed =
        m_database.change(u"UPDATE incident SET title = ?, started_at = ?, resolved_at = ?, cause = ?, "
                          "detection = ?, check_id = ?, source = ? WHERE project_id = ? AND id = ?"_s,
                          values + QVariantList{id});
    if (!changed)
        return changed.error();
    if (*changed == 0) {
        const auto added = m_database.insert(u"INSERT INTO incident (title, started_at, resolved_at, cause, detection, "
                                             "check_id, source, project_id, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                             values + QVariantList{idOrNull(id)});
        if (!added)
            return added.error();
        id = *added;
    }
    if (const Status logged = log(*changed ? u"changed"_s : u"added"_s, projectId, id, incident); !logged)
        return logged.error();
    return id;
}

Status IncidentStore::remove(qint64 projectId, const QList<qint64> &ids)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    for (const qint64 id : ids) {
        const auto gone = m_database.change(u"DELETE FROM incident WHERE project_id = ? AND id = ?"_s, {projectId, id});
        if (!gone)
            return gone.error();
        if (const Status logged = log(u"removed"_s, projectId, id, {}); !logged)
            return logged;
    }
    return transaction->commit();
}

Status IncidentStore::log(const QString &action, qint64 projectId, qint64 id, const Incident &incident) const
{
    AuditEntry entry{action, u"incident"_s, QString::number(id), projectId};
    if (!incident.title.isEmpty())
        entry.after = jsonText({{u"title"_s, incident.title}, {u"check"_s, incident.checkId}});
    return AuditLog(m_database).add(entry);
}

} // namespace sextant
