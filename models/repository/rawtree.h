// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <git2.h>

#include <cstring>
#include <optional>
#include <string_view>

namespace sextant {

/// A tree with folders below this is damaged or made to hurt.
inline constexpr int deepestFolder = 100;

/// One entry of a stored tree; id and name point into the tree's bytes.
struct RawEntry
{
    std::uint32_t mode = 0;
    std::string_view name;
    const unsigned char *id = nullptr;

    static constexpr std::uint32_t typeMask = 0170000;
    bool isFolder() const { return (mode & typeMask) == 0040000; }
    bool isFile() const { return (mode & typeMask) == 0100000; }
    bool isLink() const { return (mode & typeMask) == 0120000; }
    bool isSubmodule() const { return (mode & typeMask) == 0160000; }
    bool sameId(const RawEntry &other) const { return std::memcmp(id, other.id, GIT_OID_RAWSZ) == 0; }
    git_oid oid() const
    {
        git_oid result{};
        git_oid_fromraw(&result, id);
        return result;
    }
};

/// Reads entry after entry of a stored tree: "mode name\0" and twenty bytes of id.
class RawTree
{
public:
    explicit RawTree(std::string_view bytes)
        : m_rest(bytes)
    {
        advance();
    }
    const std::optional<RawEntry> &entry() const { return m_entry; }
    bool damaged() const { return m_damaged; }
    void advance();

private:
    std::string_view m_rest;
    std::optional<RawEntry> m_entry;
    bool m_damaged = false;
};

/// The order of git's trees: folders sort as if their name ended in a slash.
int compareEntries(const RawEntry &left, const RawEntry &right);

} // namespace sextant
