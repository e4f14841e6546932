// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace sextant {

/// A place on a sheet; rows and columns from 0.
struct CellPlace
{
    int row = 0;
    int column = 0;

    bool operator==(const CellPlace &) const = default;
};

/// A rectangle of cells, both corners in it.
struct CellRange
{
    CellPlace first;
    CellPlace last;

    bool holds(CellPlace place) const;
    bool operator==(const CellRange &) const = default;
};

/// "C" of 2, and back; none for what names no column of a sheet.
QString columnName(int column);
std::optional<int> columnOf(QStringView name);
/// Of "C5", "$C$5".
std::optional<CellPlace> placeOf(QStringView reference);
QString referenceOf(CellPlace place);
/// Of "A1:C5", or of a single cell; none for whole columns.
std::optional<CellRange> rangeOf(QStringView reference);

struct SheetCell
{
    int column = 0;
    QString text;         ///< as a person reads it; of a formula what was worked out last
    bool formula = false; ///< never worked out here, never written over

    bool operator==(const SheetCell &) const = default;
};

/// A row that has text.
struct SheetRow
{
    int number = 0;         ///< from 0
    QList<SheetCell> cells; ///< by column

    QString text(int column) const;
    const SheetCell *cell(int column) const;
    bool operator==(const SheetRow &) const = default;
};

/// Words that a drop-down allows in some cells.
struct ChoiceList
{
    QList<CellRange> cells;
    QStringList words;
};

/// One sheet of a workbook, or the only one of a text file.
struct Sheet
{
    QString name;
    QString part; ///< of the package; empty for a text file
    bool hidden = false;
    QList<SheetRow> rows; ///< from top to bottom, empty ones left out
    QList<CellRange> merged;
    QList<ChoiceList> choices;

    const SheetRow *row(int number) const;
    QStringList choicesAt(CellPlace place) const;
    /// The joined cells that hold this one.
    std::optional<CellRange> mergedAt(CellPlace place) const;
};

/// New text for one cell.
struct CellText
{
    CellPlace place;
    QString text;
};

} // namespace sextant
