// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findinggroupstore.h"

#include "storage/bulkquery.h"
#include "storage/findingstore.h"
#include "storage/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QString numbersText(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array << number;
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<int> numbersOf(const QByteArray &json)
{
    std::vector<int> numbers;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto &number : array)
        numbers.push_back(number.toInt());
    return numbers;
}

QString examplesText(const QList<Place> &places)
{
    QJsonArray array;
    for (const Place &place : places)
        array << QJsonObject{{u"path"_s, place.path}, {u"line"_s, place.line}, {u"title"_s, place.excerpt}};
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Place> examplesOf(const QByteArray &json)
{
    QList<Place> places;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto &item : array) {
        const QJsonObject place = item.toObject();
        places << Place{place[u"path"_s].toString(), place[u"line"_s].toInt(), {}, place[u"title"_s].toString()};
    }
    return places;
}

Result<QHash<qint64, QDate>> daysOfImports(const Database &database, qint64 scanId)
{
    auto query =
        database.run(u"SELECT id, coalesce(scanned_at, imported_at) FROM import WHERE scan_id = ?"_s, {scanId});
    if (!query)
        return query.error();
    QHash<qint64, QDate> days;
    while (query->next())
        days.insert(query->value(0).toLongLong(), timeOf(query->value(1)).date());
    return days;
}

/// For what people say is no fault of its own.
QString dismissing()
{
    return u"t.decision IN ('%1', '%2')"_s.arg(idOf(TriageDecision::FalseAlarm), idOf(TriageDecision::Duplicate));
}

} // namespace

FindingGroupStore::FindingGroupStore(Database database)
    : m_database(std::move(database))
{}

Status FindingGroupStore::put(qint64 scanId, const QList<FindingGroup> &groups)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const auto gone = m_database.run(u"DELETE FROM finding_group WHERE scan_id = ?"_s, {scanId}); !gone)
        return gone.error();
    for (const FindingGroup &group : groups)
        if (const auto kept = m_database.run(u"INSERT INTO finding_group (scan_id, class, severity, cwes, exploited, "
                                             u"first_seen_on, open, dismissed, "
                                             "examples) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                             {scanId, idOf(group.findingClass), int(group.severity),
                                              numbersText(group.cwes), int(group.exploited), dayText(group.firstSeen),
                                              group.open, group.dismissed, examplesText(group.examples)});
            !kept)
            return kept.error();
    if (const auto marked =
            m_database.run(u"UPDATE scan SET grouped_since = coalesce(grouped_since, (SELECT max(id) FROM import "
                           "WHERE scan_id = scan.id)) WHERE id = ?"_s,
                           {scanId});
        !marked)
        return marked.error();
    return transaction->commit();
}

Result<bool> FindingGroupStore::isGathered(qint64 scanId) const
{
    const auto since = m_database.value(u"SELECT grouped_since FROM scan WHERE id = ?"_s, {scanId});
    if (!since)
        return since.error();
    return !since->isNull();
}

Result<bool> FindingGroupStore::hasDismissals(qint64 projectId) const
{
    const auto some = m_database.value(
        u"SELECT EXISTS (SELECT 1 FROM triage AS t WHERE t.project_id = ? AND %1)"_s.arg(dismissing()), {projectId});
    if (!some)
        return some.error();
    return some->toBool();
}

Status FindingGroupStore::gather(qint64 scanId, const Ticket &ticket)
{
    const auto days = daysOfImports(m_database, scanId);
    if (!days)
        return days.error();
    const auto project = m_database.value(u"SELECT project_id FROM scan WHERE id = ?"_s, {scanId});
    if (!project)
        return project.error();
    const auto dismissals = hasDismissals(project->toLongLong());
    if (!dismissals)
        return dismissals.error();
    ScanDigest digest;
    QHash<QByteArray, std::vector<int>> cweSets;
    Finding finding;
    const auto visit = [&](const BulkQuery::Row &row) {
        finding.findingClass = findingClassOf(row.text(0));
        finding.severity = Severity(std::clamp<qint64>(row.number(1), 0, severityCount - 1));
        const std::string_view cwes = row.text(2);
        const QByteArray key = QByteArray::fromRawData(cwes.data(), qsizetype(cwes.size()));
        auto known = cweSets.constFind(key);
        if (known == cweSets.constEnd())
            known = cweSets.insert(QByteArray(key.constData(), key.size()), numbersOf(key));
        finding.cwes = *known;
        finding.path = row.text(4);
        finding.line = int(row.number(5));
        finding.title = row.text(6);
        digest.add(finding, row.number(3) != 0, days->value(row.number(7)), row.number(8) != 0);
    };
    // Looked up only where there are any: it takes longer than reading a million findings.
    const QString dismissed =
        *dismissals ? QString(u"EXISTS (SELECT 1 FROM triage AS t WHERE t.project_id = "
                              "finding.project_id AND t.identity = finding.identity AND %1)"_s.arg(dismissing()))
                    : u"0"_s;
    // In the order of the rows: the index of the list would jump to each.
    if (const Status read = BulkQuery::forEach(
            m_database,
            u"SELECT class, severity, cwes, exploited, path, line, title, first_import_id, "_s + dismissed +
                u" FROM finding "
                "WHERE +project_id = ? AND scan_id = ? AND state = 'open' AND suppressed = 0 ORDER BY id",
            {*project, scanId}, visit, ticket);
        !read)
        return read;
    return put(scanId, digest.groups());
}

Status FindingGroupStore::gatherAgain(qint64 projectId, const Ticket &ticket)
{
    auto query =
        m_database.run(u"SELECT id FROM scan WHERE grouped_since IS NOT NULL AND ? IN (0, project_id)"_s, {projectId});
    if (!query)
        return query.error();
    QList<qint64> scans;
    while (query->next())
        scans << query->value(0).toLongLong();
    query->clear();
    for (const qint64 scan : std::as_const(scans))
        if (const Status gathered = gather(scan, ticket); !gathered)
            return gathered;
    return done();
}

Result<QList<GroupedScan>> FindingGroupStore::current(qint64 projectId) const
{
    auto query = m_database.run(
        u"SELECT latest.id, class, severity, cwes, exploited, open, examples, first_seen_on, dismissed FROM "
        "(SELECT max(import.id) AS id, scan_id FROM import WHERE project_id = ? AND undone_at IS NULL AND "
        "historic = 0 AND status <> 'scan-failed' GROUP BY scan_id) AS latest "
        "JOIN scan ON scan.id = latest.scan_id AND latest.id >= scan.grouped_since "
        "LEFT JOIN finding_group ON finding_group.scan_id = scan.id ORDER BY latest.id, finding_group.id"_s,
        {projectId});
    if (!query)
        return query.error();
    QList<GroupedScan> scans;
    while (query->next()) {
        if (const qint64 import = query->value(0).toLongLong(); scans.isEmpty() || scans.last().importId != import)
            scans << GroupedScan{import, {}};
        if (query->value(1).isNull()) // nothing is open
            continue;
        const std::vector<int> cwes = numbersOf(query->value(3).toByteArray());
        scans.last().groups << FindingGroup{namedOf(query->value(1), FindingClass::Code),
                                            Severity(query->value(2).toInt()),
                                            QList<int>(cwes.begin(), cwes.end()),
                                            query->value(4).toBool(),
                                            query->value(5).toLongLong(),
                                            examplesOf(query->value(6).toByteArray()),
                                            dayOf(query->value(7)),
                                            query->value(8).toLongLong()};
    }
    return scans;
}

} // namespace sextant
