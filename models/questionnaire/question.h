// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questionnaire/layout.h"

namespace sextant {

/// One question of a sheet, and where its answer goes.
struct BuyerQuestion
{
    QString sheet;
    int row = 0;       ///< from 0
    QString reference; ///< the buyer's number; may be empty
    QString section;   ///< the title above it; may be empty
    QString text;
    QString marks;         ///< short texts beside it, where ids of frameworks stand
    QString answer;        ///< what stands in its answer cell already
    QString comment;       ///< and in the cell for comments
    QStringList choices{}; ///< words that a drop-down allows; empty: any
    CellPlace answerCell{};
    std::optional<CellPlace> commentCell{};
    bool writable = true; ///< else a formula stands there, or joined cells of another row

    bool operator==(const BuyerQuestion &) const = default;
};

constexpr qsizetype mostQuestions = 5000;

/// From top to bottom; rows of titles are none.
QList<BuyerQuestion> questionsOf(const Sheet &sheet, const QuestionLayout &layout);

} // namespace sextant
