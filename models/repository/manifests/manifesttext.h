// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/manifests/manifest.h"

#include <nlohmann/json_fwd.hpp>

namespace re2 {
class RE2;
}

namespace sextant {

inline QString fromBytes(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::string_view trimmed(std::string_view text);

/// Calls visit(line without its end, number from 1).
template <class Visit>
void forEachLine(std::string_view text, Visit visit)
{
    int number = 1;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        visit(line, number++);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

int lineAt(std::string_view text, std::size_t offset);
/// The line of the first occurrence after from; 0 when there is none.
int lineOf(std::string_view text, std::string_view needle, std::size_t from = 0);

/// A requirement of PEP 508: "requests[socks]>=2.8 ; python_version < '3'". An empty name when it is none.
Declaration pythonRequirement(std::string_view text, int line);

/// Every match of a pattern with the groups name and version (version may be missing), line by line.
QList<Declaration> declarationsByLine(std::string_view text, const re2::RE2 &pattern);

/// The members of an object under any of the keys: name to version text.
QList<Declaration> declarationsOfJson(const nlohmann::json &document, std::string_view text,
                                      std::span<const char *const> groups);

} // namespace sextant
