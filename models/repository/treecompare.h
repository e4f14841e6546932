// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/history.h"
#include "repository/rawtree.h"
#include "repository/treecache.h"

namespace sextant {

/// Lists what differs between two trees by reading their entries side by side; equal ids are never opened.
class TreeCompare
{
public:
    TreeCompare(TreeCache &cache, PathTable &paths, std::vector<Change> &changes);

    /// A null tree stands for an empty one.
    Status compare(const git_oid *oldTree, const git_oid *newTree, std::uint32_t folder = 0, int depth = 0);

private:
    Status onlyOneSide(const RawEntry &entry, Change::Status status, std::uint32_t folder, int depth);
    Status bothSides(const RawEntry &before, const RawEntry &after, std::uint32_t folder, int depth);
    void add(const RawEntry *before, const RawEntry *after, Change::Status status, std::uint32_t folder);

    TreeCache &m_cache;
    PathTable &m_paths;
    std::vector<Change> &m_changes;
};

} // namespace sextant
