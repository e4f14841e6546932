// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importundo.h"

#include "storage/auditlog.h"
#include "storage/findingwriter.h"
#include "storage/records.h"
#include "storage/sqlitedialect.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct ImportUndoText
{
    Q_DECLARE_TR_FUNCTIONS(ImportUndo)
};

/// Ends with the first statement that fails.
Status runAll(const Database &database, const std::vector<std::pair<QString, QVariantList>> &statements)
{
    for (const auto &[sql, values] : statements)
        if (const auto ran = database.run(sql, values); !ran)
            return ran.error();
    return done();
}

} // namespace

ImportUndo::ImportUndo(Database database)
    : m_database(std::move(database))
{}

Result<qint64> ImportUndo::scanOf(qint64 importId) const
{
    const auto scan = m_database.value(u"SELECT scan_id FROM import WHERE id = ? AND undone_at IS NULL"_s, {importId});
    if (!scan)
        return scan.error();
    if (scan->isNull())
        return usageError(ImportUndoText::tr("This import was taken back before."));
    return scan->toLongLong();
}

Result<std::optional<Error>> ImportUndo::obstacle(const Import &import) const
{
    const auto scan = scanOf(import.id);
    if (!scan)
        return std::optional(scan.error());
    auto later = m_database.run(u"SELECT file_name FROM import WHERE scan_id = ? AND id > ? AND undone_at IS NULL "
                                "ORDER BY id DESC LIMIT 1"_s,
                                {*scan, import.id});
    if (!later)
        return later.error();
    if (later->next())
        return std::optional(usageError(ImportUndoText::tr("A later import of %1, %2, was compared with this one.")
                                            .arg(import.tool, later->value(0).toString()),
                                        {}, ImportUndoText::tr("Take the later one back first.")));
    const auto lost = m_database.value(
        u"SELECT (SELECT count(DISTINCT finding_id) FROM finding_event WHERE import_id = ? AND event IN "
        "('changed', 'reopened')) > (SELECT count(*) FROM finding_before WHERE import_id = ?)"_s,
        {import.id, import.id});
    if (!lost)
        return lost.error();
    if (lost->toBool())
        return std::optional(usageError(
            ImportUndoText::tr("It was read by an earlier version of Sextant, which did not keep what it changed.")));
    return std::optional<Error>();
}

Status ImportUndo::removeBrought(qint64 scanId, qint64 importId)
{
    const auto others = m_database.value(
        u"SELECT EXISTS (SELECT 1 FROM finding WHERE scan_id <> ? OR first_import_id <> ?)"_s, {scanId, importId});
    if (!others)
        return others.error();
    const QVariantList brought{scanId, importId};
    const QString condition = u"scan_id = ? AND first_import_id = ?"_s;
    if (const Status forgotten = others->toBool() ? sqlite::forgetTextsWhere(m_database, condition, brought)
                                                  : sqlite::forgetAllTexts(m_database);
        !forgotten)
        return forgotten;
    return runAll(m_database, {{u"DELETE FROM finding WHERE "_s + condition, brought}});
}

/// A decision that went along with a finding goes back with it, unless somebody has changed it there since.
Status ImportUndo::forgetMovedDecisions(const Import &import)
{
    return runAll(
        m_database,
        {{u"DELETE FROM triage WHERE project_id = ? AND EXISTS (SELECT 1 FROM finding_before AS before "
          "JOIN finding ON finding.id = before.finding_id JOIN triage AS old ON old.project_id = finding.project_id "
          "AND old.identity = before.identity WHERE before.import_id = ? AND finding.identity = triage.identity AND "
          "old.decided_at = triage.decided_at)"_s,
          {import.projectId, import.id}}});
}

Status ImportUndo::restoreChanged(qint64 importId)
{
    const QString changed = u"id IN (SELECT finding_id FROM finding_before WHERE import_id = ?)"_s;
    if (const Status forgotten = sqlite::forgetTextsWhere(m_database, changed, {importId}); !forgotten)
        return forgotten;
    if (const Status restored = runAll(
            m_database,
            {{u"UPDATE finding SET (identity, state, last_import_id, %1) = (SELECT coalesce(finding_before.identity, "
              "finding.identity), state, last_import_id, %1 FROM finding_before WHERE import_id = ? AND "
              "finding_id = finding.id) WHERE "_s.arg(findingToolColumns()) +
                  changed,
              {importId, importId}}});
        !restored)
        return restored;
    return sqlite::indexTextsWhere(m_database, changed, {importId});
}

Status ImportUndo::reopenFixed(qint64 scanId, qint64 importId)
{
    // Every import that counts saw all that was open, so that one before this is where they were last seen.
    const QString before = u"(SELECT max(id) FROM import WHERE scan_id = ? AND id < ? AND undone_at IS NULL AND "
                           "historic = 0 AND status <> 'scan-failed')"_s;
    return runAll(
        m_database,
        {{u"UPDATE finding SET state = 'open' WHERE id IN (SELECT finding_id FROM finding_event WHERE import_id = ? "
          "AND event = 'fixed')"_s,
          {importId}},
         {u"UPDATE finding SET last_import_id = "_s + before + u" WHERE scan_id = ? AND last_import_id = ?",
          {scanId, importId, scanId, importId}}});
}

Status ImportUndo::undo(const Import &import)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto hindered = obstacle(import);
    if (!hindered)
        return hindered.error();
    if (*hindered)
        return **hindered;
    const auto scan = scanOf(import.id);
    if (!scan)
        return scan.error();
    if (const Status removed = removeBrought(*scan, import.id); !removed)
        return removed;
    if (const Status forgotten = forgetMovedDecisions(import); !forgotten)
        return forgotten;
    if (const Status restored = restoreChanged(import.id); !restored)
        return restored;
    if (const Status reopened = reopenFixed(*scan, import.id); !reopened)
        return reopened;
    QList<QString> owned{u"finding_event"_s, u"finding_before"_s, u"test_result"_s, u"evidence"_s};
    for (const QString &table : owned)
        if (const auto gone = m_database.run(u"DELETE FROM %1 WHERE import_id = ?"_s.arg(table), {import.id}); !gone)
            return gone.error();
    if (const auto marked = m_database.run(u"UPDATE import SET undone_at = ? WHERE id = ?"_s,
                                           {timeText(QDateTime::currentDateTimeUtc()), import.id});
        !marked)
        return marked.error();
    const AuditEntry entry{u"undone"_s,
                           u"import"_s,
                           QString::number(import.id),
                           import.projectId,
                           jsonText({{u"file"_s, import.fileName}, {u"sha256"_s, import.sha256}}),
                           {}};
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged;
    return transaction->commit();
}

} // namespace sextant
