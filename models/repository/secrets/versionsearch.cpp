// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/secrets/versionsearch.h"

#include <algorithm>
#include <cstring>

namespace sextant {

namespace {

/// More than any pattern looks at beside what it caught.
constexpr std::size_t surroundings = 1024;
constexpr std::size_t comparedAtOnce = 256;

std::size_t sharedBeginning(std::string_view a, std::string_view b)
{
    const std::size_t most = std::min(a.size(), b.size());
    std::size_t at = 0;
    while (at + comparedAtOnce <= most && std::memcmp(a.data() + at, b.data() + at, comparedAtOnce) == 0)
        at += comparedAtOnce;
    while (at < most && a[at] == b[at])
        ++at;
    return at;
}

/// Of at most the given length.
std::size_t sharedEnd(std::string_view a, std::string_view b, std::size_t most)
{
    const char *endOfA = a.data() + a.size();
    const char *endOfB = b.data() + b.size();
    std::size_t length = 0;
    while (length + comparedAtOnce <= most &&
           std::memcmp(endOfA - length - comparedAtOnce, endOfB - length - comparedAtOnce, comparedAtOnce) == 0)
        length += comparedAtOnce;
    while (length < most && *(endOfA - length - 1) == *(endOfB - length - 1))
        ++length;
    return length;
}

} // namespace

VersionSearch::Changed VersionSearch::changedTo(std::string_view text) const
{
    const std::string_view before = m_before;
    const std::size_t beginning = sharedBeginning(before, text);
    const std::size_t end = sharedEnd(before, text, std::min(before.size(), text.size()) - beginning);
    // A line is searched whole, whatever of it has changed.
    const std::size_t from = beginning > surroundings ? text.rfind('\n', beginning - surroundings) + 1 : 0;
    const std::size_t to = end > surroundings ? text.find('\n', text.size() - end + surroundings) : text.npos;
    const std::size_t bounded = std::min(to, text.size());
    return {from, bounded, before.size() - (text.size() - bounded)};
}

const std::vector<SecretHit> &VersionSearch::search(std::string_view text)
{
    m_hits.swap(m_hitsBefore);
    m_hits.clear();
    const Changed changed = changedTo(text);
    const auto keep = [this, text](const SecretHit &hit, std::size_t offset) {
        m_hits.push_back({hit.rule, text.substr(offset, hit.value.size()), offset});
    };
    for (const SecretHit &hit : m_hitsBefore)
        if (hit.offset < changed.from)
            keep(hit, hit.offset);
    m_patterns->search(text, changed.from, changed.to, m_hits);
    for (const SecretHit &hit : m_hitsBefore)
        if (hit.offset >= changed.oldTo)
            keep(hit, changed.to + (hit.offset - changed.oldTo));
    // Of a text with very many only the first are kept, and which these are shows in the whole of it alone.
    if (m_hits.size() >= SecretPatterns::mostHits || m_hitsBefore.size() >= SecretPatterns::mostHits) {
        m_hits.clear();
        m_patterns->search(text, 0, text.size(), m_hits);
    }
    m_before.assign(text);
    return m_hits;
}

} // namespace sextant
