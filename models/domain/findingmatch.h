// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <string_view>

namespace sextant {

/// What a finding is known by once its key is another one: hashes, so that a million of them stay small. Equal texts
/// have equal hashes within one run of the program, and nobody outside can foresee which others do.
struct FindingTraits
{
    FindingClass findingClass = FindingClass::Code;
    int line = 0;
    std::size_t rule = 0, path = 0, fileName = 0, message = 0;
    std::size_t fingerprint = 0;   ///< 0: its tool gives none
    std::size_t vulnerability = 0; ///< or the rule, where a package has no id of one
    std::size_t packageName = 0;   ///< without the version; 0: it is not about a package
};

/// Texts as a tool wrote them.
FindingTraits traitsOf(FindingClass findingClass, std::string_view rule, std::string_view path, int line,
                       std::string_view message, std::string_view fingerprint, std::string_view package,
                       std::string_view vulnerability);

/// Places in the two lists that belong together.
struct FindingMove
{
    std::size_t gone = 0;
    std::size_t fresh = 0;

    bool operator==(const FindingMove &) const = default;
};

/// Which findings that a scan no longer has are those that it newly has: in the same file with other words or another
/// line, in a file of another name, or in another version of a package. Passes go from the strictest likeness to the
/// loosest, each takes only what is alike one to one, and what stays ambiguous stays apart: a decision that people made
/// about one fault must never come to hide another. Pure; in the order of fresh.
std::vector<FindingMove> matchMoved(std::span<const FindingTraits> gone, std::span<const FindingTraits> fresh);

} // namespace sextant
