// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findingwriter.h"

#include "domain/findingmatch.h"
#include "storage/auditlog.h"
#include "storage/bulkquery.h"
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

/// From here on making an index after the load, and building the one over texts beside it, is worth the trouble.
constexpr std::size_t largeLoad = 20'000;

/// Asked often enough for 100 ms, seldom enough not to be felt; a multiple of rowsInserted.
constexpr std::size_t findingsBetweenAsking = 1024;

/// Where no more than these are gone, they are looked up one by one; of many all rows are gone through.
constexpr std::size_t fewGone = 1000;

/// Beginning and ending a statement costs half as much as a row.
constexpr std::size_t rowsInserted = 32;

} // namespace

QString findingToolColumns()
{
    return u"severity, class, suppressed, suppression_reason, confidence, rule, title, message, path, line, package, "
           u"vulnerability, cwes, "
           "fingerprint, occurrences, content_hash"_s;
}

namespace {

constexpr std::size_t toolColumnCount = 16;
constexpr std::size_t insertedColumnCount = toolColumnCount + 1; ///< and the identity

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
    qint64 id = 0; ///< 0: not known
    qint64 contentHash = 0;
    bool open = false;
};

/// What a report means for what was known before of the same scan; rows are those of the buffer.
struct FindingWriter::Comparison
{
    std::vector<std::size_t> fresh;
    std::vector<std::pair<qint64, std::size_t>> changed;
    std::vector<std::pair<qint64, std::size_t>> moved; ///< known under another key
    std::vector<qint64> reopened, fixed;
    bool isFirst = true;
};

namespace {

std::vector<qint64> idsOf(const std::vector<std::pair<qint64, std::size_t>> &rows)
{
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const auto &row : rows)
        ids.push_back(row.first);
    return ids;
}

} // namespace

FindingWriter::FindingWriter(Database database)
    : m_database(std::move(database))
{}

Status FindingWriter::checkBounds() const
{
    if (m_buffer.size() < mostFindings && m_buffer.bytes() < mostBytes)
        return done();
    return inputError(QCoreApplication::translate("FindingWriter", "The report has too many findings to keep."), {},
                      QCoreApplication::translate("FindingWriter", "Split it, or leave out what is not needed."));
}

Status FindingWriter::add(const Finding &finding, std::string_view key)
{
    if (const Status bounded = checkBounds(); !bounded)
        return bounded;
    m_buffer.add(finding, key);
    followTexts();
    return done();
}

Result<bool> FindingWriter::addNew(const Finding &finding, std::string_view key)
{
    if (const Status bounded = checkBounds(); !bounded)
        return bounded.error();
    const bool isNew = m_buffer.addNew(finding, key);
    followTexts();
    return isNew;
}

void FindingWriter::followTexts()
{
    if (m_asksForTexts && m_buffer.size() >= largeLoad) {
        m_asksForTexts = false;
        const auto some = m_database.value(u"SELECT EXISTS (SELECT 1 FROM finding)"_s);
        if (some && !some->toBool())
            m_texts = FindingTextBuilder::start(m_database);
    }
    if (m_texts)
        m_texts->follow(m_buffer);
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
    if (m_texts) // the rest of its work goes on beside the rows
        m_texts->complete(m_buffer);
    // A transaction within one keeps the former state of each page in memory, and SQLite goes through them after each
    // statement: a hundred thousand changes would take minutes.
    std::optional<Database::Transaction> own;
    if (!m_database.isWriting()) {
        auto begun = m_database.write();
        if (!begun)
            return begun.error();
        own.emplace(std::move(*begun));
    }
    ImportStore imports(m_database);
    const auto same = imports.findSame(import.projectId, import.sha256, import.scope);
    if (!same)
        return same.error();
    if (*same)
        return ImportOutcome{**same, 0, true};
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
    ImportOutcome outcome{import, *scan};
    if (!import.historic) {
        const auto changed = apply(import, *scan, outcome.import.changes, ticket);
        if (!changed)
            return changed.error();
        outcome.changedFindings = *changed;
    }
    if (const Status kept = imports.setChanges(*id, outcome.import.changes); !kept)
        return kept.error();
    const AuditEntry entry{u"imported"_s,
                           u"import"_s,
                           QString::number(*id),
                           import.projectId,
                           {},
                           jsonText({{u"file"_s, import.fileName},
                                     {u"sha256"_s, import.sha256},
                                     {u"new"_s, outcome.import.changes.added},
                                     {u"fixed"_s, outcome.import.changes.fixed}})};
    if (const Status logged = AuditLog(m_database).add(entry); !logged)
        return logged.error();
    if (own)
        if (const Status committed = own->commit(); !committed)
            return committed.error();
    return outcome;
}

Result<FindingWriter::Comparison> FindingWriter::compare(const Import &import, qint64 scanId,
                                                         const Ticket &ticket) const
{
    Comparison comparison;
    std::vector<Known> known(m_buffer.size());
    const bool provesGone = import.status != ImportStatus::ScanFailed;
    const Status read = BulkQuery::forEach(
        m_database,
        u"SELECT identity, id, content_hash, state = 'open' FROM finding WHERE project_id = ? AND scan_id = ?"_s,
        {import.projectId, scanId},
        [&](const BulkQuery::Row &row) {
            comparison.isFirst = false;
            const Known one{row.number(1), row.number(2), row.number(3) != 0};
            if (const auto at = m_buffer.find(row.text(0)))
                known[*at] = one;
            else if (one.open && provesGone)
                comparison.fixed.push_back(one.id);
        },
        ticket);
    if (!read)
        return read.error();
    std::ranges::sort(comparison.fixed);
    for (std::size_t at = 0; at < known.size(); ++at) {
        if (!known[at].id) {
            comparison.fresh.push_back(at);
            continue;
        }
        if (!known[at].open)
            comparison.reopened.push_back(known[at].id);
        if (known[at].contentHash != m_buffer.row(at).contentHash)
            comparison.changed.emplace_back(known[at].id, at);
    }
    if (const Status found = findMoved(import, scanId, comparison, ticket); !found)
        return found.error();
    return comparison;
}

Status FindingWriter::findMoved(const Import &import, qint64 scanId, Comparison &comparison, const Ticket &ticket) const
{
    if (comparison.fixed.empty() || comparison.fresh.empty())
        return done();
    std::vector<FindingTraits> gone(comparison.fixed.size());
    const auto visit = [&](const BulkQuery::Row &row) {
        const auto at = std::ranges::lower_bound(comparison.fixed, row.number(0));
        if (at == comparison.fixed.end() || *at != row.number(0))
            return;
        gone[std::size_t(at - comparison.fixed.begin())] =
            traitsOf(findingClassOf(row.text(1)), row.text(2), row.text(3), int(row.number(4)), row.text(5),
                     row.text(6), row.text(7), row.text(8));
    };
    const QString traits = u"SELECT id, class, rule, path, line, message, fingerprint, package, vulnerability FROM "
                           "finding WHERE "_s;
    if (comparison.fixed.size() > fewGone) {
        if (const Status read =
                BulkQuery::forEach(m_database, traits + u"project_id = ? AND scan_id = ? AND state = 'open'"_s,
                                   {import.projectId, scanId}, visit, ticket);
            !read)
            return read;
    } else {
        QVariantList ids;
        for (const qint64 id : comparison.fixed)
            ids << id;
        if (const Status read =
                BulkQuery::forEach(m_database, traits + u"id IN (%1)"_s.arg(marks(ids.size())), ids, visit, ticket);
            !read)
            return read;
    }
    std::vector<FindingTraits> fresh;
    fresh.reserve(comparison.fresh.size());
    for (const std::size_t at : comparison.fresh) {
        const FindingBuffer::Row row = m_buffer.row(at);
        fresh.push_back(traitsOf(row.findingClass, row.rule, row.path, row.line, row.message, row.fingerprint,
                                 row.package, row.vulnerability));
    }
    const std::vector<FindingMove> moves = matchMoved(gone, fresh);
    constexpr qint64 none = 0;
    for (const FindingMove &move : moves) {
        comparison.moved.emplace_back(std::exchange(comparison.fixed[move.gone], none), comparison.fresh[move.fresh]);
        comparison.fresh[move.fresh] = m_buffer.size();
    }
    std::erase(comparison.fixed, none);
    std::erase(comparison.fresh, m_buffer.size());
    return done();
}

Result<bool> FindingWriter::apply(const Import &import, qint64 scanId, ImportChanges &changes, const Ticket &ticket)
{
    const auto comparison = compare(import, scanId, ticket);
    if (!comparison)
        return comparison.error();
    changes.added = qint64(comparison->fresh.size());
    changes.reopened = qint64(comparison->reopened.size());
    changes.fixed = qint64(comparison->fixed.size());
    changes.unchanged = qint64(m_buffer.size()) - changes.added - changes.reopened;
    changes.moved = qint64(comparison->moved.size());
    if (const Status kept = keepBefore(import.id, *comparison); !kept)
        return kept.error();
    if (const Status set = setState(import.id, comparison->fixed, u"fixed"_s, u"fixed"_s); !set)
        return set.error();
    if (const Status set = setState(import.id, comparison->reopened, u"open"_s, u"reopened"_s); !set)
        return set.error();
    if (const Status kept = keepDecisions(import.projectId, comparison->moved); !kept)
        return kept.error();
    for (const auto *rows : {&comparison->changed, &comparison->moved})
        if (const Status updated = update(import.id, *rows); !updated)
            return updated.error();
    if (import.status != ImportStatus::ScanFailed && !comparison->isFirst) {
        const auto seen = m_database.run(
            u"UPDATE finding SET last_import_id = ? WHERE project_id = ? AND scan_id = ? AND state = 'open'"_s,
            {import.id, import.projectId, scanId});
        if (!seen)
            return seen.error();
    }
    if (const Status inserted = insertNew(import, scanId, comparison->fresh, ticket); !inserted)
        return inserted.error();
    return !(comparison->fresh.empty() && comparison->changed.empty() && comparison->moved.empty() &&
             comparison->reopened.empty() && comparison->fixed.empty());
}

Status FindingWriter::keepBefore(qint64 importId, const Comparison &comparison)
{
    // Some are in two of these. The key is kept of those only that get another one.
    const auto keep = [&](const std::vector<qint64> &ids, const QString &identity) -> Status {
        if (ids.empty())
            return done();
        if (const Status listed = listFindings(ids); !listed)
            return listed;
        const auto kept = m_database.run(
            u"INSERT OR IGNORE INTO finding_before (import_id, identity, finding_id, state, last_import_id, %1) "
            "SELECT ?, %2, id, state, last_import_id, %1 FROM finding WHERE id IN (SELECT id FROM temp.listed_finding)"_s
                .arg(findingToolColumns(), identity),
            {importId});
        return kept ? done() : Status(kept.error());
    };
    if (const Status kept = keep(comparison.reopened, u"NULL"_s); !kept)
        return kept;
    if (const Status kept = keep(idsOf(comparison.changed), u"NULL"_s); !kept)
        return kept;
    return keep(idsOf(comparison.moved), u"identity"_s);
}

/// Makes a table of this connection for one statement about many findings: a statement for each would, within a
/// transaction of a transaction, have SQLite go through all pages that were changed so far.
Status FindingWriter::listFindings(const std::vector<qint64> &ids) const
{
    for (const auto &sql : {u"CREATE TEMP TABLE IF NOT EXISTS listed_finding (id INTEGER PRIMARY KEY)"_s,
                            u"DELETE FROM temp.listed_finding"_s})
        if (const auto ran = m_database.run(sql); !ran)
            return ran.error();
    auto put = BulkStatement::prepare(m_database, u"INSERT INTO temp.listed_finding (id) VALUES (?)"_s);
    if (!put)
        return put.error();
    for (const qint64 id : ids) {
        const BulkStatement::Value values[] = {id};
        if (const Status ran = put->run(values); !ran)
            return ran;
    }
    return done();
}

/// Decisions hang on keys, so that what was decided is put under the new one as well. The old one stays: another tool
/// may tell of the fault under it.
Status FindingWriter::keepDecisions(qint64 projectId, const std::vector<std::pair<qint64, std::size_t>> &moved)
{
    if (moved.empty())
        return done();
    const QString columns = u"decision, reason, until_on, duplicate_of, owner, note, author, decided_at"_s;
    auto copy = BulkStatement::prepare(
        m_database, u"INSERT OR IGNORE INTO triage (project_id, identity, %1) SELECT project_id, ?, %1 FROM triage "
                    "WHERE project_id = ? AND identity = (SELECT identity FROM finding WHERE id = ?)"_s.arg(columns));
    if (!copy)
        return copy.error();
    for (const auto &[id, at] : moved) {
        const BulkStatement::Value values[] = {m_buffer.row(at).key, projectId, id};
        if (const Status ran = copy->run(values); !ran)
            return ran;
    }
    return done();
}

Status FindingWriter::setState(qint64 importId, const std::vector<qint64> &ids, const QString &state,
                               const QString &event)
{
    if (ids.empty())
        return done();
    if (const Status listed = listFindings(ids); !listed)
        return listed;
    const auto changed = m_database.run(
        u"UPDATE finding SET state = '%1' WHERE id IN (SELECT id FROM temp.listed_finding)"_s.arg(state));
    if (!changed)
        return changed.error();
    const auto logged = m_database.run(u"INSERT INTO finding_event (finding_id, import_id, event) "
                                       "SELECT id, ?, '%1' FROM temp.listed_finding ORDER BY id"_s.arg(event),
                                       {importId});
    return logged ? done() : Status(logged.error());
}

/// What the report says of them, in a table of this connection.
Status FindingWriter::listTold(const std::vector<std::pair<qint64, std::size_t>> &rows) const
{
    for (const QString &sql :
         {u"CREATE TEMP TABLE IF NOT EXISTS told_finding (%1, identity, id INTEGER PRIMARY KEY)"_s.arg(
              findingToolColumns()),
          u"DELETE FROM temp.told_finding"_s})
        if (const auto ran = m_database.run(sql); !ran)
            return ran.error();
    auto put = BulkStatement::prepare(m_database, u"INSERT INTO temp.told_finding (%1, identity, id) VALUES (%2)"_s.arg(
                                                      findingToolColumns(), marks(insertedColumnCount + 1)));
    if (!put)
        return put.error();
    for (const auto &[id, at] : rows) {
        const FindingBuffer::Row row = m_buffer.row(at);
        std::array<BulkStatement::Value, insertedColumnCount + 1> values;
        auto next = std::ranges::copy(toolValues(row), values.begin()).out;
        *next++ = row.key;
        *next = id;
        if (const Status ran = put->run(values); !ran)
            return ran;
    }
    return done();
}

Status FindingWriter::update(qint64 importId, const std::vector<std::pair<qint64, std::size_t>> &rows)
{
    if (rows.empty())
        return done();
    if (const Status listed = listTold(rows); !listed)
        return listed;
    const QString told = u"id IN (SELECT id FROM temp.told_finding)"_s;
    if (const Status forgotten = sqlite::forgetTextsWhere(m_database, told, {}); !forgotten)
        return forgotten;
    const auto changed =
        m_database.run(u"UPDATE finding SET (%1, identity) = (SELECT %1, identity FROM temp.told_finding AS told "
                       "WHERE told.id = finding.id) WHERE %2"_s.arg(findingToolColumns(), told));
    if (!changed)
        return changed.error();
    if (const Status indexed = sqlite::indexTextsWhere(m_database, told, {}); !indexed)
        return indexed;
    const auto logged = m_database.run(u"INSERT INTO finding_event (finding_id, import_id, event) "
                                       "SELECT id, ?, 'changed' FROM temp.told_finding ORDER BY id"_s,
                                       {importId});
    return logged ? done() : Status(logged.error());
}

Status FindingWriter::insertNew(const Import &import, qint64 scanId, const std::vector<std::size_t> &rows,
                                const Ticket &ticket)
{
    const auto last = m_database.value(u"SELECT coalesce(max(id), 0) FROM finding"_s);
    if (!last)
        return last.error();
    const bool isLargeFirst = last->toLongLong() == 0 && rows.size() >= largeLoad && rows.size() == m_buffer.size();
    QStringList indexes;
    if (isLargeFirst) {
        auto dropping = m_database.write();
        if (!dropping)
            return dropping.error();
        // Refused while somebody still reads on this connection; then the load is only slower.
        if (const auto dropped = sqlite::dropIndexes(m_database, u"finding"_s)) {
            indexes = *dropped;
            if (const Status kept = dropping->commit(); !kept)
                return kept;
        }
    }
    if (const Status inserted = insertRows(import, scanId, rows, ticket); !inserted)
        return inserted;
    for (const QString &sql : indexes)
        if (const auto made = m_database.run(sql); !made)
            return made.error();
    if (isLargeFirst && m_texts) {
        const auto moved = m_texts->moveTo(m_database);
        if (!moved)
            return moved.error();
        if (*moved)
            return done();
    }
    return sqlite::indexNewFindings(m_database, last->toLongLong());
}

Status FindingWriter::insertRows(const Import &import, qint64 scanId, const std::vector<std::size_t> &rows,
                                 const Ticket &ticket)
{
    const QString sql =
        u"INSERT INTO finding (%1, identity, project_id, scan_id, state, first_import_id, last_import_id) VALUES "_s
            .arg(findingToolColumns());
    const QString row = u"(%1, %2, %3, 'open', %4, %4)"_s.arg(marks(insertedColumnCount))
                            .arg(import.projectId)
                            .arg(scanId)
                            .arg(import.id);
    auto many = BulkStatement::prepare(m_database, sql + QStringList(rowsInserted, row).join(u", "));
    auto one = BulkStatement::prepare(m_database, sql + row);
    for (const auto *prepared : {&many, &one})
        if (!*prepared)
            return prepared->error();
    std::vector<BulkStatement::Value> values(rowsInserted * insertedColumnCount);
    for (std::size_t written = 0; written < rows.size();) {
        const std::size_t count = rows.size() - written < rowsInserted ? 1 : rowsInserted;
        auto next = values.begin();
        for (const std::size_t at : std::span(rows).subspan(written, count)) {
            const FindingBuffer::Row finding = m_buffer.row(at);
            next = std::ranges::copy(toolValues(finding), next).out;
            *next++ = finding.key;
        }
        const auto filled = std::span(values).first(count * insertedColumnCount);
        if (const Status ran = (count == 1 ? one : many)->run(filled); !ran)
            return ran;
        written += count;
        if (written % findingsBetweenAsking == 0) {
            if (ticket.cancelled())
                return cancelledError();
            ticket.report(int(written), int(rows.size()),
                          QCoreApplication::translate("FindingWriter", "Keeping findings"));
        }
    }
    return done();
}

} // namespace sextant
