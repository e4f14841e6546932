// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mapping/tablerows.h"

#include "importers/csvreader.h"
#include "importers/mapping/tablepath.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

Status readJsonTable(std::string_view bytes, const TableShape &shape, const QStringList &columns, const Ticket &ticket,
                     const RowVisitor &visit);
Status readXmlTable(std::string_view bytes, const TableShape &shape, const QStringList &columns, const Ticket &ticket,
                    const RowVisitor &visit);

template <>
std::span<const Name<TableKind>> names<TableKind>()
{
    static constexpr Name<TableKind> table[] = {
        {TableKind::Csv, "csv", QT_TRANSLATE_NOOP("names", "Table in text")},
        {TableKind::Json, "json", "JSON"},
        {TableKind::JsonLines, "json-lines", QT_TRANSLATE_NOOP("names", "JSON, one row a line")},
        {TableKind::Xml, "xml", "XML"},
    };
    return table;
}

std::vector<std::string> stepsOf(const QString &path)
{
    std::vector<std::string> steps;
    for (const QString &step : path.split(u'/', Qt::SkipEmptyParts))
        steps.push_back(step.toStdString());
    return steps;
}

ColumnPath columnPath(const QString &column)
{
    ColumnPath path;
    path.steps = stepsOf(column);
    while (path.up < path.steps.size() && path.steps[path.up] == "..")
        ++path.up;
    path.steps.erase(path.steps.begin(), path.steps.begin() + std::ptrdiff_t(path.up));
    return path;
}

std::vector<ColumnPath> columnPaths(const QStringList &columns)
{
    std::vector<ColumnPath> paths;
    for (const QString &column : columns)
        paths.push_back(columnPath(column));
    return paths;
}

std::pair<std::string_view, char> tableText(std::string_view bytes, char separator)
{
    constexpr std::string_view mark = "sep=";
    if (!bytes.starts_with(mark) || bytes.size() <= mark.size())
        return {bytes, separator};
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    std::string_view line = bytes.substr(0, end);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line.size() == mark.size() + 1 ? std::pair(bytes.substr(end), line.back()) : std::pair(bytes, separator);
}

namespace {

Status incomplete(int row)
{
    return inputError(
        QCoreApplication::translate("importers", "Row %1 is incomplete: the file is damaged or cut off.").arg(row), {},
        QCoreApplication::translate("importers", "Let the tool write the file again."));
}

Status readCsvTable(std::string_view bytes, const TableShape &shape, const QStringList &columns, const Ticket &ticket,
                    const RowVisitor &visit)
{
    const auto [text, separator] = tableText(bytes, shape.separator);
    CsvReader reader(text, separator);
    reader.next();
    std::vector<std::string> names, values(std::size_t(columns.size()));
    for (const QString &column : columns)
        names.push_back(column.toStdString());
    while (reader.next()) {
        if ((reader.row() & 0xFF) == 0) {
            if (ticket.cancelled())
                return cancelledError();
            ticket.report(int((bytes.size() - reader.rest()) >> 10), int(bytes.size() >> 10),
                          QCoreApplication::translate("importers", "Reading the report"));
        }
        for (std::size_t at = 0; at < names.size(); ++at)
            values[at] = reader[names[at]];
        if (!visit({reader.row(), values}))
            return done();
    }
    return reader.isCut() ? incomplete(reader.row()) : done();
}

} // namespace

Status readTable(std::string_view bytes, const TableShape &shape, const QStringList &columns, const Ticket &ticket,
                 const RowVisitor &visit)
{
    if (ticket.cancelled())
        return cancelledError();
    switch (shape.kind) {
    case TableKind::Csv:
        return readCsvTable(bytes, shape, columns, ticket, visit);
    case TableKind::Json:
    case TableKind::JsonLines:
        return readJsonTable(bytes, shape, columns, ticket, visit);
    case TableKind::Xml:
        break;
    }
    return readXmlTable(bytes, shape, columns, ticket, visit);
}

} // namespace sextant
