// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cifetchstore.h"

#include "storage/cistoretexts.h"
#include "storage/records.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostOpen = 500;

QString column(Moment moment)
{
    return QString::fromStdString(columnOf(moment));
}

QString settingName(qint64 sourceId)
{
    return u"ci.etags.%1"_s.arg(sourceId);
}

} // namespace

CiFetchStore::CiFetchStore(Database database)
    : m_database(std::move(database))
{}

Result<FetchState> CiFetchStore::state(qint64 projectId, const RunSource &source, Moment now) const
{
    FetchState state;
    auto query = m_database.run(
        u"SELECT id, complete_since, "
        "(SELECT max (started_at) FROM ci_run WHERE ci_source_id = ci_source.id AND started_at <= ?), "
        "(SELECT max (deployed_at) FROM deployment WHERE ci_source_id = ci_source.id AND deployed_at <= ? "
        "AND source NOT IN ('release', 'tag')), repository "
        "FROM ci_source WHERE project_id = ? AND provider = ? AND base_url = ? AND repository = ? COLLATE NOCASE"_s,
        {column(now), column(now), projectId, source.provider, source.host, source.repository});
    if (!query)
        return query.error();
    if (!query->next())
        return state;
    state.sourceId = query->value(0).toLongLong();
    state.completeSince = momentOfColumn(query->value(1).toString().toStdString());
    state.newestStart = momentOfColumn(query->value(2).toString().toStdString());
    state.newestDeployment = momentOfColumn(query->value(3).toString().toStdString());
    state.repository = query->value(4).toString();
    auto open =
        m_database.run(u"SELECT DISTINCT external_id FROM ci_run WHERE ci_source_id = ? AND finished_at IS NULL "
                       "ORDER BY started_at DESC LIMIT ?"_s,
                       {state.sourceId, mostOpen});
    if (!open)
        return open.error();
    while (open->next())
        state.open << open->value(0).toString();
    return state;
}

Result<QSet<QString>> CiFetchStore::settled(qint64 sourceId, Moment since) const
{
    // By their end, which has an index, and which is never before the start.
    auto query = m_database.run(u"SELECT external_id FROM ci_run WHERE ci_source_id = ? AND finished_at >= ?"_s,
                                {sourceId, column(since)});
    if (!query)
        return query.error();
    QSet<QString> ids;
    while (query->next())
        ids.insert(query->value(0).toString());
    return ids;
}

Status CiFetchStore::setCompleteSince(qint64 sourceId, Moment since)
{
    const auto set = m_database.change(u"UPDATE ci_source SET complete_since = ? WHERE id = ?"_s,
                                       {since > 0 ? QVariant(column(since)) : QVariant(), sourceId});
    return set ? done() : Status(set.error());
}

Result<QMap<QString, QString>> CiFetchStore::etags(qint64 projectId, qint64 sourceId) const
{
    const auto stored = m_database.value(u"SELECT value FROM project_setting WHERE project_id = ? AND name = ?"_s,
                                         {projectId, settingName(sourceId)});
    if (!stored)
        return stored.error();
    QMap<QString, QString> etags;
    const QJsonObject object = QJsonDocument::fromJson(stored->toString().toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        etags.insert(entry.key(), entry.value().toString());
    return etags;
}

Status CiFetchStore::keepEtags(qint64 projectId, qint64 sourceId, const QMap<QString, QString> &etags)
{
    QJsonObject object;
    for (const auto &[name, etag] : etags.asKeyValueRange())
        object.insert(name, etag);
    const auto kept = m_database.change(
        u"INSERT INTO project_setting (project_id, name, value, changed_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (project_id, name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at"_s,
        {projectId, settingName(sourceId), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)),
         timeText(QDateTime::currentDateTimeUtc())});
    return kept ? done() : Status(kept.error());
}

} // namespace sextant
