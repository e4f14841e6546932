// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// Every path once, as parts that know their folder; an id stands for a path everywhere else.
/// Ids grow from 1; 0 is the root. Not for several threads at a time.
class PathTable
{
public:
    PathTable();

    /// The id of name in folder; the same pair always gives the same id.
    std::uint32_t intern(std::uint32_t folder, std::string_view name);
    std::string path(std::uint32_t id) const;
    std::uint32_t folderOf(std::uint32_t id) const { return m_nodes[id].folder; }
    std::string_view nameOf(std::uint32_t id) const;
    std::uint32_t size() const { return std::uint32_t(m_nodes.size()); }

    /// Takes over all paths of other; the result maps its ids to ids of this table.
    std::vector<std::uint32_t> merge(const PathTable &other);

private:
    struct Node
    {
        std::uint32_t folder;
        std::uint32_t nameLength;
        std::uint64_t nameOffset;
        std::uint64_t hash;
    };
    void grow();

    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_slots; ///< open addressing; 0 is free
    std::string m_names;
};

} // namespace sextant
