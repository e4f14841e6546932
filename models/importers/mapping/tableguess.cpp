// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mapping/tableguess.h"

#include "importers/csvreader.h"
#include "importers/headpaths.h"
#include "importers/mapping/fieldwords.h"
#include "importers/mapping/tablepath.h"
#include "importers/outsidetext.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype deepestColumn = 3;
constexpr qsizetype longestColumn = 120;
constexpr std::size_t longestCell = 200;
constexpr qsizetype mostWords = Mapping::mostWords;

using Values = HeadPaths;

void addColumn(TableCandidate &candidate, const QString &column)
{
    if (!column.isEmpty() && column.size() <= longestColumn && candidate.columns.size() < TableCandidate::mostColumns &&
        !candidate.columns.contains(column))
        candidate.columns << column;
}

Values pathsOf(const ReportHead &head)
{
    return head.kind() == ReportHead::Kind::Json ? jsonPaths(head.text()) : xmlPaths(head.text());
}

bool holds(std::string_view value)
{
    return value == "{" || value == "[";
}

/// Scalars below a path, and lists of them; prefix is put before each.
void addJsonColumns(const Values &values, const std::string &below, const QString &prefix, TableCandidate &candidate)
{
    const std::string start = below.empty() ? std::string() : below + '/';
    for (auto at = values.lower_bound(start); at != values.end() && at->first.starts_with(start); ++at) {
        QString column = QString::fromStdString(at->first.substr(start.size()));
        if (column.endsWith("/[]"_L1))
            column.chop(3);
        const bool plain = !column.isEmpty() && !column.contains(u"[]"_s) && column.count(u'/') < deepestColumn;
        if (plain && !holds(at->second))
            addColumn(candidate, prefix + column);
    }
}

QList<TableCandidate> jsonTables(const ReportHead &head)
{
    const Values values = pathsOf(head);
    QList<TableCandidate> candidates;
    const std::string_view text = head.text();
    const std::size_t line = text.find('\n');
    const std::size_t next = text.find_first_not_of(" \t\r\n", line);
    const bool lines = line != std::string_view::npos && next != std::string_view::npos && text.starts_with('{') &&
                       text[next] == '{' && text.substr(0, line).find_last_of('}') != std::string_view::npos;
    if (lines) {
        TableCandidate candidate;
        candidate.shape = {TableKind::JsonLines, ',', {}};
        addJsonColumns(values, {}, {}, candidate);
        candidates << candidate;
    }
    for (const auto &[path, value] : values) {
        if (value != "{" || !path.ends_with("[]"))
            continue;
        TableCandidate candidate;
        candidate.shape = {lines ? TableKind::JsonLines : TableKind::Json, ',', QString::fromStdString(path)};
        addJsonColumns(values, path, {}, candidate);
        const std::size_t around = path.rfind("[]", path.size() - 3);
        if (path.size() > 2 && around != std::string::npos)
            addJsonColumns(values, path.substr(0, around + 2), u"../"_s, candidate);
        candidates << candidate;
    }
    return candidates;
}

QList<TableCandidate> xmlTables(const ReportHead &head)
{
    const Values values = pathsOf(head);
    const auto isElement = [](const std::string &path) { return path.rfind("/@") == std::string::npos; };
    const auto hasElements = [&](const std::string &path) {
        for (auto at = values.lower_bound(path + '/'); at != values.end() && at->first.starts_with(path + '/'); ++at)
            if (isElement(at->first))
                return true;
        return false;
    };
    QList<TableCandidate> candidates;
    for (const auto &[path, value] : values) {
        if (!isElement(path) || path.find('/') == std::string::npos)
            continue;
        TableCandidate candidate;
        candidate.shape = {TableKind::Xml, ',', QString::fromStdString(path)};
        const std::string start = path + '/';
        for (auto at = values.lower_bound(start); at != values.end() && at->first.starts_with(start); ++at) {
            const QString column = QString::fromStdString(at->first.substr(start.size()));
            if (column.count(u'/') < deepestColumn && (!isElement(at->first) || !hasElements(at->first)))
                addColumn(candidate, column);
        }
        if (!hasElements(path))
            addColumn(candidate, u"."_s);
        QString up = u"../"_s;
        for (std::size_t end = path.rfind('/'); end != std::string::npos; end = end ? path.rfind('/', end - 1) : end) {
            const std::string outer = path.substr(0, end) + "/@";
            for (auto at = values.lower_bound(outer); at != values.end() && at->first.starts_with(outer); ++at)
                if (at->first != outer + "xmlns")
                    addColumn(candidate, up + QString::fromStdString(at->first.substr(outer.size() - 1)));
            up += u"../"_s;
        }
        candidates << candidate;
    }
    return candidates;
}

QList<TableCandidate> csvTables(const ReportHead &head)
{
    QList<TableCandidate> candidates;
    for (const char separator : {',', ';', '\t', '|'}) {
        const auto [text, named] = tableText(head.text(), separator);
        CsvReader reader(text, named);
        if (!reader.next() || reader.isCut())
            continue;
        TableCandidate candidate;
        candidate.shape = {TableKind::Csv, named, {}};
        for (const std::string &field : reader.fieldTexts())
            addColumn(candidate, QString::fromStdString(harmless(field, longestColumn)).trimmed());
        if (candidate.columns.size() > 1)
            candidates << candidate;
    }
    return candidates;
}

/// How much a table looks like findings.
int likeness(const TableCandidate &candidate)
{
    const Mapping mapping = proposedMapping(candidate);
    int own = 0;
    for (const QString &column : mapping.columns)
        own += column.contains(u'/') ? 0 : 1;
    return (mapping.isUsable() ? 1000 : 0) + 100 * own + 10 * int(mapping.columns.size()) +
           std::min(int(candidate.columns.size()), 9);
}

void noteWord(QStringList &words, const std::string &text)
{
    const QString word = QString::fromStdString(text).trimmed();
    if (!word.isEmpty() && word.size() <= 60 && words.size() < mostWords && !words.contains(word, Qt::CaseInsensitive))
        words << word;
}

} // namespace

QList<TableCandidate> guessTables(const ReportHead &head)
{
    QList<TableCandidate> candidates = head.kind() == ReportHead::Kind::Json  ? jsonTables(head)
                                       : head.kind() == ReportHead::Kind::Xml ? xmlTables(head)
                                                                              : csvTables(head);
    candidates.removeIf([](const TableCandidate &candidate) { return candidate.columns.isEmpty(); });
    std::ranges::stable_sort(candidates, std::ranges::greater(), likeness);
    return candidates.mid(0, 20);
}

Mapping proposedMapping(const TableCandidate &candidate)
{
    Mapping mapping;
    mapping.shape = candidate.shape;
    mapping.columns = fieldsByName(candidate.columns);
    const QString severity = simpleName(mapping.columns.value(MappedField::Severity));
    if (severity.contains(u"cvss"_s) || severity.endsWith(u"score"_s))
        mapping.scale = Mapping::Scale::Score;
    const QString path = simpleName(mapping.columns.value(MappedField::Path));
    if (mapping.columns.contains(MappedField::Package))
        mapping.about = FindingClass::Dependency;
    else if (path.contains(u"url"_s) || path.contains(u"uri"_s) || path.contains(u"host"_s) || path == u"endpoint"_s)
        mapping.about = FindingClass::Running;
    return mapping;
}

QStringList columnsInHead(const Mapping &mapping, const ReportHead &head)
{
    QStringList found;
    Mapping one = mapping;
    for (const QString &column : columnsOf(mapping)) {
        one.needs = QStringList{column};
        if (recognises(one, head))
            found << column;
    }
    return found;
}

Result<TableSample> sampleTable(std::string_view bytes, const TableCandidate &candidate, int mostRows,
                                const Ticket &ticket)
{
    TableSample sample{candidate.columns, {}};
    const Status read = readTable(bytes, candidate.shape, candidate.columns, ticket, [&](const TableRow &row) {
        QStringList cells;
        for (const std::string &value : row.values)
            cells << QString::fromStdString(harmless(value, longestCell));
        sample.rows << cells;
        return sample.rows.size() < mostRows;
    });
    // What can be shown of a damaged file helps to see what it is.
    if (!read && sample.rows.isEmpty())
        return read.error();
    return sample;
}

Result<MappingTrial> tryMapping(const Mapping &mapping, std::string_view bytes, qint64 mostRows, const Ticket &ticket)
{
    MappingTrial trial;
    const QStringList columns = columnsOf(mapping);
    const qsizetype severity = columns.indexOf(mapping.columns.value(MappedField::Severity));
    const qsizetype state = columns.indexOf(mapping.columns.value(MappedField::State));
    const Status read = readTable(bytes, mapping.shape, columns, ticket, [&](const TableRow &row) {
        if (trial.rows == mostRows) {
            trial.whole = false;
            return false;
        }
        ++trial.rows;
        MappedRow mapped = mapRow(mapping, columns, row.values);
        if (severity >= 0)
            noteWord(trial.severityWords, row.values[std::size_t(severity)]);
        if (state >= 0)
            noteWord(trial.stateWords, row.values[std::size_t(state)]);
        if (mapped.skipped) {
            ++trial.skippedRows;
            if (trial.skipped.size() < MappingTrial::mostShown)
                trial.skipped << row.number;
            return true;
        }
        if (const QString word = QString::fromStdString(mapped.unknownSeverity).left(60);
            !word.isEmpty() && (trial.unknownWords.size() < mostWords || trial.unknownWords.contains(word)))
            ++trial.unknownWords[word];
        trial.counts.add(mapped.finding);
        if (trial.findings.size() < MappingTrial::mostShown)
            trial.findings.emplaceBack(row.number, std::move(mapped.finding));
        return true;
    });
    if (!read)
        return read.error();
    return trial;
}

} // namespace sextant
