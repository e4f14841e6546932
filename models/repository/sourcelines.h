// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace sextant {

/// Figures of one source file's text.
struct SourceLines
{
    int lines = 0;        ///< non-blank
    int deep = 0;         ///< of these, indented by six levels or more
    int todos = 0;        ///< lines with a mark of unfinished work
    int suppressions = 0; ///< lines that silence a linter or compiler
    int indentation = 0;  ///< sum of the levels of all lines: a measure of complexity that needs no parser
};

SourceLines countLines(std::string_view text);

} // namespace sextant
