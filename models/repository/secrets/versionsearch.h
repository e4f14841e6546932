// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/secrets/secretpatterns.h"

#include <string>

namespace sextant {

/// Searches one text after another, as SecretPatterns does, but not again what a text shares with the one before at its
/// beginning and end: versions of a file lie side by side in a repository and differ in a few lines. For one thread.
class VersionSearch
{
public:
    explicit VersionSearch(const SecretPatterns &patterns)
        : m_patterns(&patterns)
    {}

    /// The values point into the text; valid until the next call.
    const std::vector<SecretHit> &search(std::string_view text);

private:
    /// What differs, in whole lines and with enough around it for every pattern.
    struct Changed
    {
        std::size_t from, to; ///< in the new text
        std::size_t oldTo;    ///< the same place as to, in the old one
    };
    Changed changedTo(std::string_view text) const;

    const SecretPatterns *m_patterns;
    std::string m_before; ///< a copy, since the text of the caller may be gone
    std::vector<SecretHit> m_hits, m_hitsBefore;
};

} // namespace sextant
