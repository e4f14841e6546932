// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "domain/exploitation.h"
#include "storage/findingstore.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace sextant {

/// Texts that come again and again, each kept once. What would take too much memory becomes the empty text, number 0.
class TextTable
{
public:
    static constexpr std::size_t mostBytes = 24u << 20;

    TextTable();
    quint32 add(std::string_view text);
    std::size_t size() const { return m_texts.size(); }
    const std::string &at(quint32 number) const { return m_texts[number]; }
    std::optional<quint32> find(std::string_view text) const;
    /// Place of each number in the order of the texts; forgets how to add.
    void finish();
    quint32 rank(quint32 number) const { return m_ranks[number]; }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::vector<std::string> m_texts;
    std::vector<quint32> m_ranks;
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_numbers;
    std::size_t m_bytes = 0;
};

/// All findings of a project as columns of small numbers, some forty bytes each: what filters, counts and orders need.
/// A million of them are read in one go and searched in milliseconds, where SQL would scan the texts again each time.
/// What a row says is loaded page by page, from the workspace.
struct FindingColumns
{
    enum Flag : quint8 { Open = 1, Suppressed = 2, Newest = 4 };

    qint64 projectId = 0;
    std::vector<qint64> ids;         ///< ascending
    std::vector<quint64> identities; ///< a hash of each, for what people decided
    std::vector<quint8> severities, classes, flags, decisions;
    std::vector<quint8> exploits; ///< see packedExploit()
    std::vector<quint16> tools, cwes, imports;
    std::vector<quint16> scans; ///< of one tool about one scope
    std::vector<quint32> rules, packages, paths;

    QStringList toolNames;
    QList<QList<int>> cweSets;
    QList<qint64> importIds; ///< ascending; what the column imports points to
    QList<QDate> importDays; ///< when each was scanned
    TextTable rule, package, path, folder;
    std::vector<quint32> folderOf; ///< by number of the path

    std::size_t size() const { return ids.size(); }
    std::size_t bytes() const; ///< of the columns
    /// Place of an id, if it is there.
    std::optional<std::size_t> find(qint64 id) const;
};

/// How a finding may be exploited, in one byte: 0 where nothing is known.
quint8 packedExploit(std::optional<double> epss, bool known);
Exploitation exploitationOf(quint8 packed);

/// Folder of a path as the list offers it: at most three levels deep.
std::string_view folderOfPath(std::string_view path);

Result<FindingColumns> loadFindingColumns(const Database &database, qint64 projectId, const Ticket &ticket);

/// What people decided meanwhile; all else stays.
Status readFindingDecisions(const Database &database, FindingColumns &columns);

/// The first rows of the list that opens a page, before the columns are read: open ones, the gravest first.
Result<QList<qint64>> gravestFindings(const Database &database, qint64 projectId, int most);

} // namespace sextant
