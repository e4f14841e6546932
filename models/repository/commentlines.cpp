// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/commentlines.h"

#include <algorithm>
#include <array>

namespace sextant {

namespace {

/// "#" also begins what preprocessors and attributes read, and the rules of style sheets.
constexpr std::array<std::string_view, 12> directives = {"#include", "#define", "#if",     "#ifdef", "#elif", "#else",
                                                         "#endif",   "#pragma", "#region", "#undef", "#[",    "#!"};

} // namespace

bool isCommentLine(std::string_view line)
{
    const std::size_t start = line.find_first_not_of(" \t");
    if (start == std::string_view::npos)
        return false;
    line.remove_prefix(start);
    if (line.front() == '#')
        return std::ranges::none_of(directives, [line](std::string_view text) { return line.starts_with(text); });
    constexpr std::array<std::string_view, 10> marks = {"//",   "/*",   "* ", "*/",  "-- ",
                                                        "<!--", "{{--", "{#", "<%#", "; "};
    return std::ranges::any_of(marks, [line](std::string_view mark) { return line.starts_with(mark); });
}

} // namespace sextant
