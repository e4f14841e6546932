// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvreader.h"
#include "importers/mapping/mapping.h"
#include "importers/mapping/mappingtext.h"
#include "importers/mapping/tablepath.h"
#include "importers/reading.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype mostUnknownWords = 5;

/// The path of a column as the head of a file writes it; empty for what the head cannot tell.
std::string pathInHead(const TableShape &shape, const QString &column)
{
    const ColumnPath path = columnPath(column);
    std::vector<std::string> steps = stepsOf(shape.rows);
    // Of JSON one level is one list, with what leads to it; of XML it is one element.
    for (std::size_t up = 0; up < path.up && !steps.empty(); ++up) {
        steps.pop_back();
        while (shape.kind != TableKind::Xml && !steps.empty() && !isEach(steps.back()))
            steps.pop_back();
    }
    for (const std::string &step : path.steps)
        if (step != "." && step != "@name")
            steps.push_back(step);
    std::string all;
    for (const std::string &step : steps)
        all += (all.empty() ? "" : "/") + step;
    return all;
}

bool isKind(const Mapping &mapping, const ReportHead &head)
{
    switch (mapping.shape.kind) {
    case TableKind::Csv:
        return head.kind() == ReportHead::Kind::Text;
    case TableKind::Xml:
        return head.kind() == ReportHead::Kind::Xml;
    case TableKind::Json:
        return head.kind() == ReportHead::Kind::Json;
    case TableKind::JsonLines:
        break;
    }
    return head.kind() == ReportHead::Kind::Json;
}

/// What was odd about the rows, in sentences.
void warnOf(Reading &reading, qint64 skipped, const QMap<QString, qint64> &unknown)
{
    const int rows = int(std::min<qint64>(skipped, INT_MAX));
    if (rows > 0)
        reading.warn(QCoreApplication::translate(
            "Mapping", "%n row(s) were skipped: they have neither a title nor a rule nor a description.", nullptr,
            rows));
    for (auto word = unknown.begin(); word != unknown.end(); ++word)
        reading.warn(MappingText::tr("“%1” names no severity; these findings are unrated.").arg(word.key()));
}

} // namespace

bool recognises(const Mapping &mapping, const ReportHead &head)
{
    if (mapping.needs.isEmpty() || !isKind(mapping, head))
        return false;
    if (mapping.shape.kind == TableKind::Csv) {
        const auto [text, separator] = tableText(head.text(), mapping.shape.separator);
        CsvReader reader(text, separator);
        return reader.next() && std::ranges::all_of(mapping.needs, [&reader](const QString &column) {
                   return reader.hasColumn(column.toStdString());
               });
    }
    return std::ranges::all_of(mapping.needs, [&](const QString &column) {
        const std::string path = pathInHead(mapping.shape, column);
        return path.empty() || head.has(path);
    });
}

const Mapping *mappingFor(const ReportHead &head, const QList<Mapping> &mappings)
{
    const Mapping *best = nullptr;
    for (const Mapping &mapping : mappings)
        if ((!best || mapping.needs.size() > best->needs.size()) && recognises(mapping, head))
            best = &mapping;
    return best;
}

Result<Report> readMapped(const Mapping &mapping, std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    const QStringList columns = columnsOf(mapping);
    Reading reading("mapping", mapping.tool.toStdString(), {mapping.about}, sink, ticket);
    qint64 rows = 0, skipped = 0;
    QMap<QString, qint64> unknown;
    const Status read = readTable(bytes, mapping.shape, columns, ticket, [&](const TableRow &row) {
        ++rows;
        MappedRow mapped = mapRow(mapping, columns, row.values);
        if (mapped.skipped) {
            ++skipped;
            return true;
        }
        const QString word = QString::fromStdString(mapped.unknownSeverity).left(40);
        if (!word.isEmpty() && (unknown.size() < mostUnknownWords || unknown.contains(word)))
            ++unknown[word];
        reading.add(std::move(mapped.finding));
        return !reading.isStopped();
    });
    // A table of which nothing can be read is no clean result.
    if (read && rows > 0 && skipped == rows)
        reading.stop(inputError(
            MappingText::tr("None of the rows says what was found, as the mapping “%1” reads them.").arg(mapping.name),
            {}, MappingText::tr("Look which columns the mapping takes the title and the rule from.")));
    warnOf(reading, skipped, unknown);
    reading.figure("rows", double(rows));
    reading.figure("rows_skipped", double(skipped));
    auto report = reading.finished(read);
    if (report)
        report->format = mapping.format();
    return report;
}

} // namespace sextant
