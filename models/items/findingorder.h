// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findingsearch.h"

namespace sextant {

/// Puts places of the columns into order. Equal ones stay as they were.
void sortFindings(const FindingColumns &columns, FindingSort sort, bool descending, std::vector<quint32> &places);

/// Fills rows and heads from what was found: the group with the gravest finding first, then the largest.
void groupFindings(const FindingColumns &columns, const FindingSearch &search, FindingRows &result);

} // namespace sextant
