// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshotstore.h"

#include "storage/auditlog.h"
#include "storage/records.h"
#include "storage/rulerstore.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

Error noSnapshot(qint64 id)
{
    return inputError(QCoreApplication::translate("SnapshotStore", "There is no snapshot %1.").arg(id));
}

Status keepDimensions(const Database &database, qint64 id, const SixFigures &dimensions)
{
    for (const auto &name : names<Dimension>()) {
        const auto &figures = dimensions[std::size_t(name.value)];
        if (!figures)
            continue;
        if (const auto put =
                database.run(u"INSERT INTO snapshot_dimension (snapshot_id, dimension, score, low, ceiling, level, "
                             "ship_stoppers) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                             {id, idOf(name.value), figures->score, figures->low, figures->ceiling, int(figures->level),
                              figures->shipStoppers});
            !put)
            return put.error();
    }
    return done();
}

/// Asks the index once a project, and never reads a row that is not wanted.
QString latestIds()
{
    return u"(SELECT (SELECT s.id FROM snapshot AS s WHERE s.project_id = p.id AND s.removed_at IS NULL "
           "ORDER BY s.taken_at DESC, s.id DESC LIMIT 1) FROM project AS p WHERE p.removed_at IS NULL)"_s;
}

} // namespace

QHash<qint64, SixFigures> sixFiguresOf(QSqlQuery &query)
{
    QHash<qint64, SixFigures> figures;
    while (query.next())
        if (const auto dimension = fromId<Dimension>(query.value(1).toString()))
            figures[query.value(0).toLongLong()][std::size_t(*dimension)] =
                DimensionFigures{query.value(2).toDouble(), query.value(3).toDouble(), query.value(4).toDouble(),
                                 Level(query.value(5).toInt()), query.value(6).toInt()};
    return figures;
}

SnapshotStore::SnapshotStore(Database database)
    : m_database(std::move(database))
{}

Result<qint64> SnapshotStore::add(const Snapshot &snapshot, const QByteArray &result, const SixFigures &dimensions)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto id = m_database.insert(
        u"INSERT INTO snapshot (project_id, name, taken_at, commit_id, catalogue_version, catalogue_hash, "
        u"method_version, stage_target, "
        "headline, ceiling, low, coverage, level, stage_earned, ruler, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {snapshot.projectId, text(snapshot.name), timeText(snapshot.at), text(snapshot.commit),
         text(snapshot.catalogueVersion), text(snapshot.catalogueHash), text(snapshot.methodVersion),
         idOf(snapshot.stageTarget), numberOrNull(snapshot.headline), numberOrNull(snapshot.ceiling),
         numberOrNull(snapshot.low), snapshot.coverage, idOf(snapshot.level), idOf(snapshot.stageEarned),
         text(rulerColumn(snapshot.ruler)), text(QString::fromUtf8(result))});
    if (!id)
        return id.error();
    if (const Status kept = keepDimensions(m_database, *id, dimensions); !kept)
        return kept.error();
    if (const Status logged =
            AuditLog(m_database)
                .add({u"created"_s, u"snapshot"_s, QString::number(*id), snapshot.projectId, {}, snapshot.name});
        !logged)
        return logged.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<QList<Snapshot>> SnapshotStore::select(const QString &where, const QVariantList &values) const
{
    auto query = m_database.run(
        u"SELECT id, project_id, name, taken_at, commit_id, catalogue_version, catalogue_hash, method_version, "
        "stage_target, headline, ceiling, low, coverage, level, stage_earned, ruler FROM snapshot WHERE "_s +
            where + u" ORDER BY taken_at, id",
        values);
    if (!query)
        return query.error();
    QList<Snapshot> snapshots;
    while (query->next()) {
        auto ruler = rulerOfColumn(query->value(15).toString());
        if (!ruler)
            return ruler.error();
        snapshots << Snapshot{query->value(0).toLongLong(),
                              query->value(1).toLongLong(),
                              query->value(2).toString(),
                              timeOf(query->value(3)),
                              query->value(4).toString(),
                              query->value(5).toString(),
                              query->value(6).toString(),
                              query->value(7).toString(),
                              namedOf(query->value(8), Stage::Production),
                              numberOf(query->value(9)),
                              numberOf(query->value(10)),
                              numberOf(query->value(11)),
                              query->value(12).toDouble(),
                              namedOf(query->value(13), Level::Absent),
                              namedOf(query->value(14), Stage::Prototype),
                              *std::move(ruler)};
    }
    return snapshots;
}

Result<QList<Snapshot>> SnapshotStore::list(qint64 projectId) const
{
    return select(u"project_id = ? AND removed_at IS NULL"_s, {projectId});
}

Result<Snapshot> SnapshotStore::load(qint64 id) const
{
    const auto snapshots = select(u"id = ?"_s, {id});
    if (!snapshots)
        return snapshots.error();
    if (snapshots->isEmpty())
        return noSnapshot(id);
    return snapshots->first();
}

Result<QByteArray> SnapshotStore::result(qint64 id) const
{
    // As bytes: through a string of UTF-16 and back it takes longer than reading it does.
    const auto result = m_database.value(u"SELECT CAST(result AS BLOB) FROM snapshot WHERE id = ?"_s, {id});
    if (!result)
        return result.error();
    if (!result->isValid())
        return noSnapshot(id);
    return result->toByteArray();
}

Result<QHash<qint64, Snapshot>> SnapshotStore::latest() const
{
    const auto snapshots = select(u"id IN "_s + latestIds(), {});
    if (!snapshots)
        return snapshots.error();
    QHash<qint64, Snapshot> latest;
    for (const Snapshot &snapshot : *snapshots)
        latest.insert(snapshot.projectId, snapshot);
    return latest;
}

Result<QHash<qint64, SixFigures>> SnapshotStore::latestDimensions() const
{
    auto query = m_database.run(
        u"SELECT s.project_id, d.dimension, d.score, d.low, d.ceiling, d.level, d.ship_stoppers "
        "FROM snapshot_dimension AS d, snapshot AS s WHERE s.id = d.snapshot_id AND d.snapshot_id IN "_s +
        latestIds());
    if (!query)
        return query.error();
    return sixFiguresOf(*query);
}

Result<QHash<qint64, QList<ScoreAt>>> SnapshotStore::trends(const QDateTime &since) const
{
    auto query = m_database.run(u"SELECT project_id, taken_at, headline, low, ceiling FROM snapshot "
                                "WHERE removed_at IS NULL AND headline IS NOT NULL AND taken_at >= ? "
                                "ORDER BY project_id, taken_at, id"_s,
                                {timeText(since)});
    if (!query)
        return query.error();
    QHash<qint64, QList<ScoreAt>> trends;
    while (query->next())
        trends[query->value(0).toLongLong()] << ScoreAt{timeOf(query->value(1)), query->value(2).toDouble(),
                                                        query->value(3).toDouble(), query->value(4).toDouble()};
    return trends;
}

Status SnapshotStore::setRemoved(qint64 id, bool removed)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto snapshot = load(id);
    if (!snapshot)
        return snapshot.error();
    const QVariant when = removed ? timeText(QDateTime::currentDateTimeUtc()) : QVariant();
    if (const auto changed = m_database.run(u"UPDATE snapshot SET removed_at = ? WHERE id = ?"_s, {when, id}); !changed)
        return changed.error();
    const AuditEntry entry{removed ? u"removed"_s : u"restored"_s, u"snapshot"_s, QString::number(id),
                           snapshot->projectId, snapshot->name};
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged;
    return transaction->commit();
}

} // namespace sextant
