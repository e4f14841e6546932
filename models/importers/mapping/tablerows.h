// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"
#include "base/result.h"
#include "base/ticket.h"

#include <QStringList>

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

enum class TableKind : quint8 { Csv, Json, JsonLines, Xml };

/// Where the rows of a table lie in a file. Rows of JSON are named as "results/[]" ([] stands for the items of an
/// array, * for the members of an object, whatever their names), those of XML as "report/site/alert".
struct TableShape
{
    TableKind kind = TableKind::Csv;
    char separator = ','; ///< of CSV
    QString rows;         ///< of JSON and XML; empty for JSON lines that are rows themselves

    bool operator==(const TableShape &) const = default;
};

/// One row: the values of the columns that were asked for, in their order; empty ones are missing.
struct TableRow
{
    qint64 number = 0; ///< from 1
    std::span<const std::string> values;
};

/// Takes a row; false ends the reading, which is no failure.
using RowVisitor = std::function<bool(const TableRow &)>;

/// Reads a file row by row; never more than one item of its outermost list is in memory. bytes are as importers get
/// them. Columns are names for CSV; for JSON paths below the row such as "location/file", with "../" for what stands
/// around it and "@name" for the name of the member that a row is; for XML likewise, with "location/@file" for an
/// attribute and "." for the text of the row. Damaged, cut and too deep files are refused.
Status readTable(std::string_view bytes, const TableShape &shape, const QStringList &columns, const Ticket &ticket,
                 const RowVisitor &visit);

/// Whether CSV begins with a line "sep=;" as spreadsheets write it: the separator it names, and the text behind it.
std::pair<std::string_view, char> tableText(std::string_view bytes, char separator);

template <>
std::span<const Name<TableKind>> names<TableKind>();

} // namespace sextant
