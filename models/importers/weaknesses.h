// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only.
#pragma once

#include "importers/jsontree.h"
#include "importers/reading.h"

namespace sextant {

/// CWE numbers of "CWE-79", "CWE-79: Scripting", 79, "79", or a list or object with id of those.
std::vector<int> cwesIn(Json value);
std::vector<int> cwesIn(std::string_view text);

/// One figure for each of npm's severities, prefix_critical to prefix_info, from an object with their counts.
void addSeverityFigures(Reading &reading, std::string_view prefix, Json counts);

/// The first member that is a text and not empty.
std::string_view firstText(Json object, std::initializer_list<std::string_view> members);

} // namespace sextant
