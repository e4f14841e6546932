// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <span>
#include <string_view>

namespace sextant {

/// What a tool calls a severity, when that is not what everybody calls it.
struct SeverityWord
{
    std::string_view word;
    Severity severity;
};

/// The severity that a word names in most formats, compared without case; unrated when it names none.
Severity severityOfWord(std::string_view word);
/// The same, with the tool's own words first.
Severity severityOfWord(std::string_view word, std::span<const SeverityWord> own);

/// 0 to 1 for high, medium, low and the like; what is assumed of findings when the word is unknown.
double confidenceOfWord(std::string_view word);

/// The base score of a CVSS 3 vector such as "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L"; 0 when it is none.
double cvss3BaseScore(std::string_view vector);

} // namespace sextant
