// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"
#include "questionnaire/sheet.h"

#include <QMap>

namespace sextant {

/// What a sheet may hold. Beyond these it is refused, not cut: half a questionnaire would look like a whole one.
namespace sheetbounds {
inline constexpr int mostRows = 20000;    ///< with text
inline constexpr int mostCells = 400000;  ///< with text, in a whole workbook
inline constexpr int longestText = 32767; ///< what a cell can hold
inline constexpr int mostChoices = 200;   ///< words of a drop-down
} // namespace sheetbounds

/// The texts that cells of a workbook share; runs of rich text as one, readings for other scripts left out.
Result<QStringList> readSharedTexts(const QByteArray &xml, const Ticket &ticket);

/// A drop-down as the sheet writes it: its words, or where they stand.
struct ChoiceFormula
{
    QList<CellRange> cells;
    QString formula;
};

struct SheetPart
{
    Sheet sheet; ///< without name and choices
    QList<ChoiceFormula> choices;
    int cells = 0; ///< with text
};

Result<SheetPart> readSheetPart(const QByteArray &xml, const QStringList &sharedTexts, const Ticket &ticket);

/// The words that a drop-down allows: its own, or those of the cells that its formula or a defined name points at.
/// Nothing is worked out: any other formula allows no words that could be known.
QStringList choicesOf(const QString &formula, const QList<Sheet> &sheets, const QString &sheetName,
                      const QMap<QString, QString> &definedNames);

} // namespace sextant
