// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/sourcelines.h"

#include "repository/manifests/manifesttext.h"

#include <re2/re2.h>

namespace sextant {

namespace {

constexpr int deepLevel = 6;
constexpr int spacesPerLevel = 4;

constexpr char todoWords[] = R"(\b(TODO|FIXME|HACK|XXX)\b)";
constexpr char suppressions[] =
    R"(eslint-disable|@ts-ignore|@ts-nocheck|# ?noqa|type: ignore|NOLINT|@SuppressWarnings|)"
    R"(rubocop:disable|#\[allow\(|phpstan-ignore|pragma warning disable)";

/// Of one line.
bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct Indent
{
    int tabs = 0;
    int spaces = 0;
};

Indent indentOf(std::string_view line)
{
    Indent indent;
    for (const char c : line) {
        if (c != ' ' && c != '\t')
            break;
        (c == '\t' ? indent.tabs : indent.spaces) += 1;
    }
    return indent;
}

/// Files that mostly step by two spaces are read by two, all others by four.
int spacesPerLevelOf(const std::vector<Indent> &indents)
{
    std::array<int, 9> steps{};
    int before = 0;
    for (const Indent &indent : indents) {
        if (const int step = indent.spaces - before; indent.tabs == 0 && step > 0 && step < int(steps.size()))
            ++steps[std::size_t(step)];
        before = indent.spaces;
    }
    return std::ranges::max_element(steps) - steps.begin() == 2 ? 2 : spacesPerLevel;
}

/// Both are told from the lines that hold either, so that the text is gone through once.
void countSigns(std::string_view text, SourceLines &figures)
{
    static const re2::RE2 todo(todoWords, re2::RE2::Latin1);
    static const re2::RE2 suppress(suppressions, re2::RE2::Latin1);
    static const re2::RE2 either(todo.pattern() + '|' + suppress.pattern(), re2::RE2::Latin1);
    std::size_t from = 0;
    re2::StringPiece hit;
    const re2::StringPiece whole(text.data(), text.size());
    while (from < text.size() && either.Match(whole, from, text.size(), re2::RE2::UNANCHORED, &hit, 1)) {
        const auto offset = std::size_t(hit.data() - text.data());
        const std::size_t start = text.substr(0, offset).rfind('\n') + 1; // npos + 1 is 0
        const std::size_t end = std::min(text.find('\n', offset), text.size());
        const re2::StringPiece line(text.data() + start, end - start);
        figures.todos += re2::RE2::PartialMatch(line, todo) ? 1 : 0;
        figures.suppressions += re2::RE2::PartialMatch(line, suppress) ? 1 : 0;
        from = end + 1;
    }
}

} // namespace

SourceLines countLines(std::string_view text)
{
    SourceLines figures;
    std::vector<Indent> indents;
    forEachLine(text, [&figures, &indents](std::string_view line, int) {
        if (std::ranges::all_of(line, isSpace))
            return;
        ++figures.lines;
        const Indent indent = indentOf(line);
        figures.deep += indent.tabs + indent.spaces / spacesPerLevel >= deepLevel ? 1 : 0;
        indents.push_back(indent);
    });
    const int perLevel = spacesPerLevelOf(indents);
    for (const Indent &indent : indents)
        figures.indentation += indent.tabs + indent.spaces / perLevel;
    countSigns(text, figures);
    return figures;
}

} // namespace sextant
