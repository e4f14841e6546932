// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/rawtree.h"

#include <algorithm>

namespace sextant {

void RawTree::advance()
{
    m_entry.reset();
    if (m_rest.empty())
        return;
    RawEntry entry;
    std::size_t at = 0;
    for (; at < m_rest.size() && at < 8 && m_rest[at] >= '0' && m_rest[at] <= '7'; ++at)
        entry.mode = entry.mode * 8 + std::uint32_t(m_rest[at] - '0');
    const std::size_t end = at == 0 ? std::string_view::npos : m_rest.find('\0', at);
    if (end == std::string_view::npos || m_rest[at] != ' ' || m_rest.size() - end - 1 < GIT_OID_RAWSZ) {
        m_damaged = true;
        return;
    }
    entry.name = m_rest.substr(at + 1, end - at - 1);
    const std::string_view id = m_rest.substr(end + 1, GIT_OID_RAWSZ);
    entry.id = static_cast<const unsigned char *>(static_cast<const void *>(id.data()));
    m_rest.remove_prefix(end + 1 + GIT_OID_RAWSZ);
    m_entry = entry;
}

int compareEntries(const RawEntry &left, const RawEntry &right)
{
    const std::size_t common = std::min(left.name.size(), right.name.size());
    if (const int order = std::memcmp(left.name.data(), right.name.data(), common))
        return order;
    const auto next = [common](const RawEntry &entry) -> unsigned char {
        if (common < entry.name.size())
            return static_cast<unsigned char>(entry.name[common]);
        return entry.isFolder() ? '/' : '\0';
    };
    return int(next(left)) - int(next(right));
}

} // namespace sextant
