// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findingwriter.h"

#include "storage/auditlog.h"
#include "storage/bulkstatement.h"
#include "storage/records.h"
#include "storage/sqlitedialect.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// A report is bounded by its importer; this bounds what many small lies in one could add up to.
constexpr std::size_t mostBytes = std::size_t(4) * 1024 * 1024 * 1024;
constexpr std::size_t mostFindings = 10'000'000;

/// Asked often enough for 100 ms, seldom enough not to be felt.
constexpr std::size_t rowsBetweenAsking = 1024;

QString toolColumns()
{
    return u"severity, class, suppressed, suppression_reason, confidence, rule, title, message, path, line, package, "
           u"vulnerability, cwes, "
           "fingerprint, occurrences, content_hash"_s;
}

constexpr std::size_t toolColumnCount = 16;

std::array<BulkStatement::Value, toolColumnCount> toolValues(const FindingBuffer::Row &row)
{
    return {qint64(row.severity),
            std::string_view(nameOf(row.findingClass).id),
            qint64(row.suppressed),
            row.suppressionReason,
            double(row.confidence),
            row.rule,
            row.title,
            row.message,
            row.path,
            qint64(row.line),
            row.package,
            row.vulnerability,
            row.cwes,
            row.fingerprint,
            qint64(row.occurrences),
            row.contentHash};
}

} // namespace

struct FindingWriter::Known
{
    qint64 id;
    qint64 contentHash;
    bool open;
    bool seen = false;
};

FindingWriter::FindingWriter(Database database)
    : m_database(std::move(database))
{}

Status FindingWriter::add(Finding &&finding, std::string_view key)
{
    if (m_buffer.size() >= mostFindings || m_buffer.bytes() >= mostBytes)
        return inputError(QCoreApplication::translate("FindingWriter", "The report has too many findings to keep."), {},
                          QCoreApplication::translate("FindingWriter", "Split it, or leave out what is not needed."));
    m_buffer.add(finding, key);
    return done();
}

Result<qint64> FindingWriter::scanId(const Import &import)
{
    const QVariantList key{import.projectId, text(import.tool), text(import.scope)};
    if (const auto put = m_database.run(
            u"INSERT INTO scan (project_id, tool, scope) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s, key);
        !put)
        return put.error();
    const auto id = m_database.value(u"SELECT id FROM scan WHERE project_id = ? AND tool = ? AND scope = ?"_s, key);
    if (!id)
        return id.error();
    return id->toLongLong();
}

Result<bool> FindingWriter::isHistoric(const Import &import) const
{
    const auto latest = ImportStore(m_database).latest(import.projectId, import.tool, import.scope);
    if (!latest)
        return latest.error();
    return *latest && import.scannedAt.isValid() && (*latest)->scannedAt.isValid() &&
           import.scannedAt < (*latest)->scannedAt;
}

Result<ImportOutcome> FindingWriter::commit(Import import, const Ticket &ticket)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    ImportStore imports(m_database);
    const auto same = imports.findSame(import.projectId, import.sha256, import.scope);
    if (!same)
        return same.error();
    if (*same)
        return ImportOutcome{**same, true};
    const auto historic = isHistoric(import);
    if (!historic)
        return historic.error();
    import.historic = *historic;
    import.importedAt = QDateTime::currentDateTimeUtc();
    const auto scan = scanId(import);
    if (!scan)
        return scan.error();
    const auto id = imports.add(import, *scan);
    if (!id)
        return id.error();
    import.id = *id;
    import.changes.duplicates = m_buffer.duplicates();
    if (!import.historic)
        if (const Status applied = apply(import, *scan, import.changes, ticket); !applied)
            return applied.error();
    if (const Status kept = imports.setChanges(*id, import.changes); !kept)
        return kept.error();
    const AuditEntry entry{u"imported"_s,
                           u"import"_s,
                           QString::number(*id),
                           import.projectId,
                           {},
                           jsonText({{u"file"_s, import.fileName},
                                     {u"sha256"_s, import.sha256},
                                     {u"new"_s, import.changes.added},
                                     {u"fixed"_s, import.changes.fixed}})};
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return ImportOutcome{import, false};
}

Result<FindingWriter::KnownFindings> FindingWriter::known(qint64 projectId, qint64 scanId) const
{
    auto query =
        m_database.run(u"SELECT identity, id, content_hash, state FROM finding WHERE project_id = ? AND scan_id = ?"_s,
                       {projectId, scanId});
    if (!query)
        return query.error();
    KnownFindings all;
    while (query->next())
        all.emplace(
            query->value(0).toString().toStdString(),
            Known{query->value(1).toLongLong(), query->value(2).toLongLong(), query->value(3).toString() == u"open"});
    return all;
}

Status FindingWriter::apply(const Import &import, qint64 scanId, ImportChanges &changes, const Ticket &ticket)
{
    auto before = known(import.projectId, scanId);
    if (!before)
        return before.error();
    std::vector<std::size_t> fresh;
    std::vector<std::pair<qint64, std::size_t>> changed;
    std::vector<qint64> reopened, fixed;
    for (std::size_t at = 0; at < m_buffer.size(); ++at) {
        const FindingBuffer::Row row = m_buffer.row(at);
        const auto found = before->find(std::string(row.key));
        if (found == before->end()) {
            fresh.push_back(at);
            continue;
        }
        found->second.seen = true;
        if (!found->second.open)
            reopened.push_back(found->second.id);
        if (found->second.contentHash != row.contentHash)
            changed.emplace_back(found->second.id, at);
    }
    if (import.status != ImportStatus::ScanFailed)
        for (const auto &[key, finding] : *before)
            if (finding.open && !finding.seen)
                fixed.push_back(finding.id);
    std::ranges::sort(fixed);
    changes.added = qint64(fresh.size());
    changes.reopened = qint64(reopened.size());
    changes.fixed = qint64(fixed.size());
    changes.unchanged = qint64(m_buffer.size() - fresh.size() - reopened.size());
    if (const Status set = setState(import.id, fixed, u"fixed"_s, u"fixed"_s); !set)
        return set;
    if (const Status set = setState(import.id, reopened, u"open"_s, u"reopened"_s); !set)
        return set;
    if (const Status updated = update(import.id, changed); !updated)
        return updated;
    if (import.status != ImportStatus::ScanFailed && !before->empty()) {
        const auto seen = m_database.run(
            u"UPDATE finding SET last_import_id = ? WHERE project_id = ? AND scan_id = ? AND state = 'open'"_s,
            {import.id, import.projectId, scanId});
        if (!seen)
            return seen.error();
    }
    return insertNew(import, scanId, fresh, ticket);
}

Status FindingWriter::setState(qint64 importId, const std::vector<qint64> &ids, const QString &state,
                               const QString &event)
{
    if (ids.empty())
        return done();
    auto change = BulkStatement::prepare(m_database, u"UPDATE finding SET state = '%1' WHERE id = ?"_s.arg(state));
    if (!change)
        return change.error();
    auto log = BulkStatement::prepare(
        m_database, u"INSERT INTO finding_event (finding_id, import_id, event) VALUES (?, ?, '%1')"_s.arg(event));
    if (!log)
        return log.error();
    for (const qint64 id : ids) {
        const BulkStatement::Value values[] = {id, importId};
        if (const Status ran = change->run(std::span(values).first(1)); !ran)
            return ran;
        if (const Status ran = log->run(values); !ran)
            return ran;
    }
    return done();
}

Status FindingWriter::update(qint64 importId, const std::vector<std::pair<qint64, std::size_t>> &rows)
{
    if (rows.empty())
        return done();
    auto forget = BulkStatement::prepare(m_database, sqlite::forgetTextOfFinding());
    auto change = BulkStatement::prepare(
        m_database, u"UPDATE finding SET (%1) = (%2) WHERE id = ?"_s.arg(toolColumns(), marks(toolColumnCount)));
    auto index = BulkStatement::prepare(m_database, sqlite::indexTextOfFinding());
    auto log = BulkStatement::prepare(
        m_database, u"INSERT INTO finding_event (finding_id, import_id, event) VALUES (?, ?, 'changed')"_s);
    for (const auto *prepared : {&forget, &change, &index, &log})
        if (!*prepared)
            return prepared->error();
    for (const auto &[id, at] : rows) {
        const BulkStatement::Value event[] = {id, importId};
        const auto onlyId = std::span(event).first(1);
        std::array<BulkStatement::Value, toolColumnCount + 1> values;
        std::ranges::copy(toolValues(m_buffer.row(at)), values.begin());
        values.back() = id;
        if (const Status ran = forget->run(onlyId); !ran)
            return ran;
        if (const Status ran = change->run(values); !ran)
            return ran;
        if (const Status ran = index->run(onlyId); !ran)
            return ran;
        if (const Status ran = log->run(event); !ran)
            return ran;
    }
    return done();
}

Status FindingWriter::insertNew(const Import &import, qint64 scanId, const std::vector<std::size_t> &rows,
                                const Ticket &ticket)
{
    const auto last = m_database.value(u"SELECT coalesce(max(id), 0) FROM finding"_s);
    if (!last)
        return last.error();
    auto statement = BulkStatement::prepare(
        m_database,
        u"INSERT INTO finding (%1, project_id, scan_id, identity, state, first_import_id, last_import_id) VALUES (%2)"_s
            .arg(toolColumns(), marks(toolColumnCount + 6)));
    if (!statement)
        return statement.error();
    std::array<BulkStatement::Value, toolColumnCount + 6> values;
    for (std::size_t done = 0; const std::size_t at : rows) {
        const FindingBuffer::Row row = m_buffer.row(at);
        const auto said = toolValues(row);
        auto next = std::ranges::copy(said, values.begin()).out;
        for (const BulkStatement::Value &value : std::initializer_list<BulkStatement::Value>{
                 import.projectId, scanId, row.key, std::string_view("open"), import.id, import.id})
            *next++ = value;
        if (const Status ran = statement->run(values); !ran)
            return ran;
        if (++done % rowsBetweenAsking == 0) {
            if (ticket.cancelled())
                return cancelledError();
            ticket.report(int(done), int(rows.size()),
                          QCoreApplication::translate("FindingWriter", "Keeping findings"));
        }
    }
    return sqlite::indexNewFindings(m_database, last->toLongLong());
}

} // namespace sextant
