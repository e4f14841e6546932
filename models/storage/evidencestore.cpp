// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencestore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::array<const char *, 4> columns{"inspection_id", "import_id", "ci_source_id", "answer_id"};

QString columnOf(EvidenceOrigin::Kind kind)
{
    return QString::fromLatin1(columns[std::size_t(kind)]);
}

QString currentCondition()
{
    return u"evidence.project_id = ? AND (evidence.inspection_id IS NULL OR evidence.inspection_id IN ("
           "SELECT (SELECT inspection.id FROM inspection WHERE inspection.repository_id = repository.id "
           "ORDER BY inspected_at DESC, inspection.id DESC LIMIT 1) FROM repository WHERE repository.project_id = ? "
           "AND repository.forgotten_at IS NULL)) "
           "AND (evidence.import_id IS NULL OR evidence.import_id IN (SELECT max(import.id) FROM import "
           "WHERE import.project_id = ? AND undone_at IS NULL AND historic = 0 AND status <> 'scan-failed' "
           "GROUP BY scan_id))"_s;
}

} // namespace

EvidenceStore::EvidenceStore(Database database)
    : m_database(std::move(database))
{}

Status EvidenceStore::replace(qint64 projectId, EvidenceOrigin origin, const QList<Evidence> &evidence)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const QString column = columnOf(origin.kind);
    const auto gone = m_database.change(u"DELETE FROM evidence WHERE project_id = ? AND %1 = ?"_s.arg(column),
                                        {projectId, origin.id});
    if (!gone)
        return gone.error();
    for (const Evidence &item : evidence) {
        const auto id =
            m_database.insert(u"INSERT INTO evidence (project_id, %1, check_id, kind, value, strength, counterexample, "
                              u"dated_at, source, summary) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(column),
                              {projectId, origin.id, item.checkId, idOf(item.kind), item.value, item.strength,
                               int(item.counterexample), timeText(item.date), text(item.source), text(item.summary)});
        if (!id)
            return id.error();
        if (const Status saved = savePlaces(m_database, u"evidence_place"_s, u"evidence_id"_s, *id, item.places);
            !saved)
            return saved;
    }
    AuditEntry entry{u"replaced"_s, u"evidence"_s, column + u' ' + QString::number(origin.id), projectId};
    entry.before = QString::number(*gone);
    entry.after = QString::number(evidence.size());
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged;
    return transaction->commit();
}

Result<QList<StoredEvidence>> EvidenceStore::current(qint64 projectId) const
{
    const auto places = loadPlaces(m_database,
                                   u"SELECT evidence_id, path, line, commit_id, excerpt FROM evidence_place "
                                   "JOIN evidence ON evidence.id = evidence_id WHERE "_s +
                                       currentCondition() + u" ORDER BY evidence_id, position",
                                   {projectId, projectId, projectId});
    if (!places)
        return places.error();
    auto query = m_database.run(
        u"SELECT id, inspection_id, import_id, ci_source_id, answer_id, check_id, kind, value, strength, "
        "counterexample, dated_at, source, summary FROM evidence WHERE "_s +
            currentCondition() + u" ORDER BY check_id, id",
        {projectId, projectId, projectId});
    if (!query)
        return query.error();
    QList<StoredEvidence> all;
    while (query->next()) {
        StoredEvidence stored;
        stored.id = query->value(0).toLongLong();
        for (int kind = 0; kind < 4; ++kind)
            if (const QVariant id = query->value(1 + kind); !id.isNull())
                stored.origin = {EvidenceOrigin::Kind(kind), id.toLongLong()};
        stored.evidence = {query->value(5).toString(),  namedOf(query->value(6), EvidenceKind::Insider),
                           query->value(7).toDouble(),  query->value(8).toDouble(),
                           query->value(9).toBool(),    timeOf(query->value(10)),
                           query->value(11).toString(), query->value(12).toString(),
                           places->value(stored.id)};
        all << stored;
    }
    return all;
}

} // namespace sextant
