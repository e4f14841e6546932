// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questionnaire/sheet.h"

namespace sextant {

/// Which column of a sheet holds what; columns from 0, -1 for none. People may choose otherwise.
struct QuestionLayout
{
    int headerRow = -1; ///< questions stand below; -1: the sheet has no row of names
    int reference = -1; ///< the buyer's number of a question
    int question = -1;
    int answer = -1;
    int comment = -1;

    bool operator==(const QuestionLayout &) const = default;
};

/// Finds the columns by the words above them, and by what stands in them. None for a sheet without questions, such as
/// one of instructions.
std::optional<QuestionLayout> layoutOf(const Sheet &sheet);

} // namespace sextant
