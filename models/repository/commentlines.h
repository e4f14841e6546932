// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace sextant {

/// Whether a whole line is a comment in one of the usual notations. What stands there was switched off or is advice; it
/// proves nothing about the program.
bool isCommentLine(std::string_view line);

} // namespace sextant
