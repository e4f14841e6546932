// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/manifesttext.h"

#include <nlohmann/json.hpp>
#include <re2/re2.h>

namespace sextant {

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

int lineAt(std::string_view text, std::size_t offset)
{
    return 1 + int(std::count(text.begin(), text.begin() + std::ptrdiff_t(std::min(offset, text.size())), '\n'));
}

int lineOf(std::string_view text, std::string_view needle, std::size_t from)
{
    const std::size_t at = text.find(needle, from);
    return at == std::string_view::npos ? 0 : lineAt(text, at);
}

Declaration pythonRequirement(std::string_view text, int line)
{
    text = trimmed(text.substr(0, text.find_first_of(";#")));
    std::size_t end = 0;
    while (end < text.size() &&
           (isalnum(static_cast<unsigned char>(text[end])) || text[end] == '-' || text[end] == '_' || text[end] == '.'))
        ++end;
    if (end == 0 || text[0] == '-' || text[0] == '.')
        return {};
    std::string_view version = text.substr(end);
    if (version.starts_with('['))
        version.remove_prefix(std::min(version.find(']'), version.size() - 1) + 1);
    return {fromBytes(text.substr(0, end)), fromBytes(trimmed(version)), line};
}

QList<Declaration> declarationsByLine(std::string_view text, const re2::RE2 &pattern)
{
    QList<Declaration> declarations;
    forEachLine(text, [&](std::string_view line, int number) {
        re2::StringPiece groups[3];
        const re2::StringPiece whole(line.data(), std::min<std::size_t>(line.size(), 4096));
        const int count = 1 + std::min(2, pattern.NumberOfCapturingGroups());
        if (!pattern.Match(whole, 0, whole.size(), re2::RE2::UNANCHORED, groups, count))
            return;
        declarations.append(
            {fromBytes({groups[1].data(), groups[1].size()}), fromBytes({groups[2].data(), groups[2].size()}), number});
    });
    return declarations;
}

QList<Declaration> declarationsOfJson(const nlohmann::json &document, std::string_view text,
                                      std::span<const char *const> groups)
{
    QList<Declaration> declarations;
    for (const char *group : groups) {
        const auto found = document.find(group);
        if (found == document.end() || !found->is_object())
            continue;
        const std::size_t from = std::min(text.find('"' + std::string(group) + '"'), text.size());
        for (const auto &[name, value] : found->items()) {
            const QString version =
                value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
            declarations.append({QString::fromStdString(name), version, lineOf(text, '"' + name + '"', from)});
        }
    }
    return declarations;
}

} // namespace sextant
