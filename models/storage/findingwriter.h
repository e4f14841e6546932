// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "storage/findingtextbuilder.h"
#include "storage/importstore.h"

namespace sextant {

/// What commit() did.
struct ImportOutcome
{
    Import import;
    qint64 scanId = 0;
    bool alreadyImported = false; ///< these bytes were read before: nothing was changed, import is the earlier one
    bool changedFindings = false; ///< any is new, gone, back, or other than before
};

/// Brings the findings of one report into a project. Nothing is locked or written before commit(), because only the
/// end of a report tells which tool it is from; without commit() nothing has happened.
class FindingWriter
{
public:
    explicit FindingWriter(Database database);

    /// key says when two findings are the same fault; see the rules for duplicates.
    Status add(const Finding &finding, std::string_view key);
    /// False where the report has one of this key; then it was not added.
    Result<bool> addNew(const Finding &finding, std::string_view key);
    /// import as the report describes it; its id, time and changes are set here. New, reopened, unchanged and fixed are
    /// told by comparing with what the same tool said about the same scope, first by key, then by what else makes a
    /// finding this one (matchMoved()). A failed scan, or one older than what is known, proves nothing gone. Where the
    /// caller has begun a transaction it works in that, and an error must end it.
    Result<ImportOutcome> commit(Import import, const Ticket &ticket = {});

private:
    struct Known;
    struct Comparison;

    Result<qint64> scanId(const Import &import);
    Result<bool> isHistoric(const Import &import) const;
    Status checkBounds() const;
    void followTexts();
    Result<Comparison> compare(const Import &import, qint64 scanId, const Ticket &ticket) const;
    Status findMoved(const Import &import, qint64 scanId, Comparison &comparison, const Ticket &ticket) const;
    /// Whether any finding changed.
    Result<bool> apply(const Import &import, qint64 scanId, ImportChanges &changes, const Ticket &ticket);
    Status insertNew(const Import &import, qint64 scanId, const std::vector<std::size_t> &rows, const Ticket &ticket);
    Status insertRows(const Import &import, qint64 scanId, const std::vector<std::size_t> &rows, const Ticket &ticket);
    Status listFindings(const std::vector<qint64> &ids) const;
    Status listTold(const std::vector<std::pair<qint64, std::size_t>> &rows) const;
    Status update(qint64 importId, const std::vector<std::pair<qint64, std::size_t>> &rows);
    Status keepDecisions(qint64 projectId, const std::vector<std::pair<qint64, std::size_t>> &moved);
    Status keepBefore(qint64 importId, const Comparison &comparison);
    Status setState(qint64 importId, const std::vector<qint64> &ids, const QString &state, const QString &event);

    Database m_database;
    FindingBuffer m_buffer;
    std::unique_ptr<FindingTextBuilder> m_texts; ///< only while a large first import is read
    bool m_asksForTexts = true;
};

/// The columns of a finding that its tool fills, as SQL lists them.
QString findingToolColumns();

} // namespace sextant
