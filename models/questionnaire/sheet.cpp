// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionnaire/sheet.h"

#include <algorithm>

namespace sextant {

namespace {

constexpr int mostColumns = 16384;
constexpr int mostRows = 1048576;

} // namespace

bool CellRange::holds(CellPlace place) const
{
    return place.row >= first.row && place.row <= last.row && place.column >= first.column &&
           place.column <= last.column;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

std::optional<int> columnOf(QStringView name)
{
    int column = 0;
    for (const QChar c : name) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        column = column * 26 + (letter - u'A' + 1);
        if (column > mostColumns)
            return std::nullopt;
    }
    return column > 0 ? std::optional(column - 1) : std::nullopt;
}

std::optional<CellPlace> placeOf(QStringView reference)
{
    QString plain = reference.toString().remove(u'$');
    qsizetype letters = 0;
    while (letters < plain.size() && plain[letters].isLetter())
        ++letters;
    const auto column = columnOf(QStringView(plain).left(letters));
    bool isNumber = false;
    const int row = QStringView(plain).mid(letters).toInt(&isNumber);
    if (!column || !isNumber || row < 1 || row > mostRows)
        return std::nullopt;
    return CellPlace{row - 1, *column};
}

QString referenceOf(CellPlace place)
{
    return columnName(place.column) + QString::number(place.row + 1);
}

std::optional<CellRange> rangeOf(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    const auto first = placeOf(colon < 0 ? reference : reference.left(colon));
    const auto last = colon < 0 ? first : placeOf(reference.mid(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return CellRange{*first, *last};
}

const SheetCell *SheetRow::cell(int column) const
{
    const auto it = std::ranges::find(cells, column, &SheetCell::column);
    return it == cells.end() ? nullptr : &*it;
}

QString SheetRow::text(int column) const
{
    const SheetCell *found = cell(column);
    return found ? found->text : QString();
}

const SheetRow *Sheet::row(int number) const
{
    const auto it = std::ranges::lower_bound(rows, number, {}, &SheetRow::number);
    return it != rows.end() && it->number == number ? &*it : nullptr;
}

QStringList Sheet::choicesAt(CellPlace place) const
{
    for (const ChoiceList &list : choices)
        if (std::ranges::any_of(list.cells, [place](const CellRange &range) { return range.holds(place); }))
            return list.words;
    return {};
}

std::optional<CellRange> Sheet::mergedAt(CellPlace place) const
{
    const auto it = std::ranges::find_if(merged, [place](const CellRange &range) { return range.holds(place); });
    return it == merged.end() ? std::nullopt : std::optional(*it);
}

} // namespace sextant
