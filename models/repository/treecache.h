// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/opening.h"

#include <cstring>
#include <unordered_map>

namespace sextant {

struct OidHash
{
    std::size_t operator()(const git_oid &id) const noexcept
    {
        std::size_t hash;
        std::memcpy(&hash, id.id, sizeof hash);
        return hash;
    }
};
struct OidEqual
{
    bool operator()(const git_oid &a, const git_oid &b) const noexcept
    {
        return std::memcmp(a.id, b.id, GIT_OID_RAWSZ) == 0;
    }
};

/// The bytes of trees read lately, in two generations: what was not asked for during one generation goes.
/// A parent's trees are those of the next commit, so nearly every tree is read from disk once.
class TreeCache
{
public:
    TreeCache(git_odb *odb, std::size_t bytesPerGeneration);

    /// Stays valid while the shared pointer lives, whatever the cache forgets.
    Result<std::shared_ptr<git_odb_object>> tree(const git_oid &id);

private:
    using Generation = std::unordered_map<git_oid, std::shared_ptr<git_odb_object>, OidHash, OidEqual>;
    void keep(const git_oid &id, const std::shared_ptr<git_odb_object> &object);

    git_odb *m_odb;
    std::size_t m_limit;
    std::size_t m_bytes = 0;
    Generation m_young;
    Generation m_old;
};

inline std::string_view bytesOf(git_odb_object *object)
{
    return {static_cast<const char *>(git_odb_object_data(object)), git_odb_object_size(object)};
}

} // namespace sextant
