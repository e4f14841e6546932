// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/findingcolumns.h"

#include "storage/bulkquery.h"
#include "storage/records.h"
#include "storage/sqlitedialect.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <limits>
#include <numeric>
#include <unordered_set>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int deepestFolder = 3;
constexpr qsizetype candidatesAtOnce = 500;
constexpr std::size_t mostSmallNumbers = std::numeric_limits<quint16>::max();

quint64 identityHash(std::string_view identity)
{
    return std::hash<std::string_view>()(identity);
}

/// Numbers for texts of which there are few; those beyond the most share the last one.
class SmallTable
{
public:
    quint16 add(std::string_view text) { return quint16(std::min(std::size_t(m_table.add(text)), most)); }
    QList<QList<int>> cweSets() const;

private:
    static constexpr std::size_t most = mostSmallNumbers;
    TextTable m_table;
};

std::string_view nameOfPackage(std::string_view package)
{
    const auto at = package.rfind('@');
    return at == 0 || at == package.npos ? package : package.substr(0, at);
}

QList<int> cweSetOf(const QByteArray &json)
{
    QList<int> numbers;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto &number : array)
        numbers << number.toInt();
    return numbers;
}

QList<QList<int>> SmallTable::cweSets() const
{
    QList<QList<int>> sets;
    for (quint32 number = 0; number < std::min(m_table.size(), most + 1); ++number)
        sets << cweSetOf(QByteArray::fromStdString(m_table.at(number)));
    return sets;
}

/// What is known of the scans and imports of the project before its findings are read.
struct Origins
{
    QHash<qint64, quint16> scanNumbers;
    QHash<qint64, quint16> toolOfScan;
    QHash<qint64, qint64> newestOfScan; ///< the newest import that changed anything
    QHash<qint64, quint16> importNumbers;
};

Status readOrigins(const Database &database, FindingColumns &columns, Origins &origins)
{
    auto scans = database.run(u"SELECT id, tool FROM scan WHERE project_id = ?"_s, {columns.projectId});
    if (!scans)
        return scans.error();
    while (scans->next()) {
        const QString tool = scans->value(1).toString();
        qsizetype number = columns.toolNames.indexOf(tool);
        if (number < 0) {
            number = columns.toolNames.size();
            columns.toolNames << tool;
        }
        const qint64 id = scans->value(0).toLongLong();
        origins.scanNumbers.insert(id, quint16(std::min(std::size_t(origins.scanNumbers.size()), mostSmallNumbers)));
        origins.toolOfScan.insert(id, quint16(number));
    }
    auto imports = database.run(u"SELECT id, scan_id, historic, coalesce(scanned_at, imported_at) FROM import "
                                "WHERE project_id = ? AND undone_at IS NULL ORDER BY id"_s,
                                {columns.projectId});
    if (!imports)
        return imports.error();
    while (imports->next()) {
        const qint64 id = imports->value(0).toLongLong();
        origins.importNumbers.insert(id, quint16(std::min(std::size_t(columns.importIds.size()), mostSmallNumbers)));
        columns.importIds << id;
        columns.importDays << timeOf(imports->value(3)).date();
        if (!imports->value(2).toBool())
            origins.newestOfScan.insert(imports->value(1).toLongLong(), id);
    }
    if (columns.importIds.isEmpty()) {
        columns.importIds << 0;
        columns.importDays << QDate();
    }
    return done();
}

} // namespace

TextTable::TextTable()
{
    m_texts.emplace_back();
    m_numbers.emplace(std::string(), 0u);
}

quint32 TextTable::add(std::string_view text)
{
    if (const auto known = m_numbers.find(text); known != m_numbers.end())
        return known->second;
    if (m_bytes + text.size() > mostBytes)
        return 0;
    m_bytes += text.size();
    m_texts.emplace_back(text);
    m_numbers.emplace(m_texts.back(), quint32(m_texts.size() - 1));
    return quint32(m_texts.size() - 1);
}

std::optional<quint32> TextTable::find(std::string_view text) const
{
    const auto at = std::ranges::find(m_texts, text);
    return at == m_texts.end() ? std::nullopt : std::optional(quint32(at - m_texts.begin()));
}

void TextTable::finish()
{
    std::vector<quint32> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, {}, [this](quint32 number) -> const std::string & { return m_texts[number]; });
    m_ranks.resize(order.size());
    for (quint32 rank = 0; rank < order.size(); ++rank)
        m_ranks[order[rank]] = rank;
    m_numbers = {};
}

std::size_t FindingColumns::bytes() const
{
    return size() * (sizeof(qint64) + sizeof(quint64) + 5 * sizeof(quint8) + 4 * sizeof(quint16) + 3 * sizeof(quint32));
}

std::optional<std::size_t> FindingColumns::find(qint64 id) const
{
    const auto at = std::ranges::lower_bound(ids, id);
    return at == ids.end() || *at != id ? std::nullopt : std::optional(std::size_t(at - ids.begin()));
}

quint8 packedExploit(std::optional<double> epss, bool known)
{
    return quint8(epssBand(epss) | (known ? 8 : 0));
}

Exploitation exploitationOf(quint8 packed)
{
    static constexpr Exploitation bands[] = {Exploitation::NoData, Exploitation::Unlikely, Exploitation::Possible,
                                             Exploitation::Likely, Exploitation::Likely};
    return packed & 8 ? Exploitation::Known : bands[std::min(packed & 7, 4)];
}

std::string_view folderOfPath(std::string_view path)
{
    std::size_t end = 0;
    for (int level = 0; level < deepestFolder; ++level) {
        const auto slash = path.find('/', end == 0 ? 0 : end + 1);
        if (slash == path.npos)
            break;
        end = slash;
    }
    return path.substr(0, end);
}

Result<FindingColumns> loadFindingColumns(const Database &database, qint64 projectId, const Ticket &ticket)
{
    FindingColumns columns;
    columns.projectId = projectId;
    Origins origins;
    if (const Status read = readOrigins(database, columns, origins); !read)
        return read.error();
    SmallTable cwes;
    columns.folderOf.push_back(0);
    qint64 lastScan = -1;
    quint16 tool = 0;
    quint16 scanNumber = 0;
    qint64 newest = 0;
    const auto visit = [&](const BulkQuery::Row &row) {
        if (const qint64 scan = row.number(5); scan != lastScan) {
            lastScan = scan;
            tool = origins.toolOfScan.value(scan);
            scanNumber = origins.scanNumbers.value(scan);
            newest = origins.newestOfScan.value(scan);
        }
        const qint64 firstImport = row.number(10);
        columns.ids.push_back(row.number(0));
        columns.identities.push_back(identityHash(row.text(13)));
        columns.severities.push_back(quint8(row.number(2)));
        columns.classes.push_back(quint8(findingClassOf(row.text(3))));
        columns.flags.push_back(quint8((row.text(1) == "open" ? FindingColumns::Open : 0) |
                                       (row.number(4) ? FindingColumns::Suppressed : 0) |
                                       (firstImport == newest ? FindingColumns::Newest : 0)));
        columns.tools.push_back(tool);
        columns.scans.push_back(scanNumber);
        columns.cwes.push_back(cwes.add(row.text(6)));
        columns.rules.push_back(columns.rule.add(row.text(7)));
        columns.packages.push_back(columns.package.add(nameOfPackage(row.text(8))));
        const std::string_view path = row.text(9);
        const quint32 number = columns.path.add(path);
        if (number == columns.folderOf.size())
            columns.folderOf.push_back(columns.folder.add(folderOfPath(path)));
        columns.paths.push_back(number);
        columns.imports.push_back(origins.importNumbers.value(firstImport));
        const std::string_view epss = row.text(11);
        columns.exploits.push_back(
            epss.empty() && row.number(12) == 0
                ? quint8(0)
                : packedExploit(epss.empty() ? std::nullopt : std::optional(row.real(11)), row.number(12) != 0));
    };
    if (const Status read = BulkQuery::forEach(
            database,
            u"SELECT id, state, severity, class, suppressed, scan_id, cwes, rule, package, path, "
            "first_import_id, epss, exploited, identity FROM finding WHERE +project_id = ? ORDER BY id"_s,
            {projectId}, visit, ticket);
        !read)
        return read.error();
    columns.cweSets = cwes.cweSets();
    for (TextTable *table : {&columns.rule, &columns.package, &columns.path, &columns.folder})
        table->finish();
    if (const Status read = readFindingDecisions(database, columns); !read)
        return read.error();
    return columns;
}

namespace {

/// Two identities may share a hash, so the workspace has the last word.
Status readDecisionsOf(const Database &database, const QVariantList &ids, FindingColumns &columns)
{
    auto query = database.run(u"SELECT finding.id, triage.decision FROM finding CROSS JOIN triage "
                              "ON triage.project_id = finding.project_id AND triage.identity = finding.identity "
                              "WHERE finding.id IN (%1)"_s.arg(marks(ids.size())),
                              ids);
    if (!query)
        return query.error();
    while (query->next())
        if (const auto at = columns.find(query->value(0).toLongLong()))
            columns.decisions[*at] = quint8(namedOf(query->value(1), TriageDecision::None));
    return done();
}

} // namespace

Status readFindingDecisions(const Database &database, FindingColumns &columns)
{
    columns.decisions.assign(columns.size(), 0);
    auto decided = database.run(u"SELECT identity FROM triage WHERE project_id = ?"_s, {columns.projectId});
    if (!decided)
        return decided.error();
    std::unordered_set<quint64> hashes;
    while (decided->next())
        hashes.insert(identityHash(decided->value(0).toString().toStdString()));
    QVariantList candidates;
    for (std::size_t at = 0; at < columns.size() && !hashes.empty(); ++at)
        if (hashes.contains(columns.identities[at]))
            candidates << columns.ids[at];
    for (qsizetype from = 0; from < candidates.size(); from += candidatesAtOnce)
        if (const Status read = readDecisionsOf(database, candidates.mid(from, candidatesAtOnce), columns); !read)
            return read;
    return done();
}

Result<QList<qint64>> gravestFindings(const Database &database, qint64 projectId, int most)
{
    auto query = database.run(u"SELECT id FROM finding WHERE project_id = ? AND state = 'open' AND suppressed = 0 "
                              "ORDER BY severity, id LIMIT ?"_s,
                              {projectId, most});
    if (!query)
        return query.error();
    QList<qint64> ids;
    while (query->next())
        ids << query->value(0).toLongLong();
    return ids;
}

} // namespace sextant
