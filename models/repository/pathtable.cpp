// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/pathtable.h"

#include <functional>

namespace sextant {

PathTable::PathTable()
    : m_nodes{{0, 0, 0, 0}}
    , m_slots(1024, 0)
{}

std::string_view PathTable::nameOf(std::uint32_t id) const
{
    return std::string_view(m_names).substr(m_nodes[id].nameOffset, m_nodes[id].nameLength);
}

std::uint32_t PathTable::intern(std::uint32_t folder, std::string_view name)
{
    const std::uint64_t hash = std::hash<std::string_view>{}(name) ^ (folder * 0x9E3779B97F4A7C15ULL);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (const std::uint32_t id = m_slots[slot]) {
        if (m_nodes[id].hash == hash && m_nodes[id].folder == folder && nameOf(id) == name)
            return id;
        slot = (slot + 1) & mask;
    }
    const std::uint32_t id = size();
    m_nodes.push_back({folder, std::uint32_t(name.size()), m_names.size(), hash});
    m_names.append(name);
    m_slots[slot] = id;
    if (m_nodes.size() * 2 > m_slots.size())
        grow();
    return id;
}

void PathTable::grow()
{
    std::vector<std::uint32_t> slots(m_slots.size() * 2, 0);
    const std::size_t mask = slots.size() - 1;
    for (std::uint32_t id = 1; id < size(); ++id) {
        std::size_t slot = m_nodes[id].hash & mask;
        while (slots[slot])
            slot = (slot + 1) & mask;
        slots[slot] = id;
    }
    m_slots = std::move(slots);
}

std::string PathTable::path(std::uint32_t id) const
{
    std::size_t length = 0;
    for (std::uint32_t at = id; at; at = folderOf(at))
        length += m_nodes[at].nameLength + 1;
    if (length == 0)
        return {};
    std::string path(length - 1, '/');
    std::size_t end = path.size();
    for (std::uint32_t at = id; at; at = folderOf(at)) {
        const std::string_view name = nameOf(at);
        path.replace(end - name.size(), name.size(), name);
        end -= name.size() + (folderOf(at) ? 1 : 0);
    }
    return path;
}

std::vector<std::uint32_t> PathTable::merge(const PathTable &other)
{
    std::vector<std::uint32_t> ids(other.size(), 0);
    // A folder is always older than what lies in it.
    for (std::uint32_t id = 1; id < other.size(); ++id)
        ids[id] = intern(ids[other.folderOf(id)], other.nameOf(id));
    return ids;
}

} // namespace sextant
