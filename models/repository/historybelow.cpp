// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/historybelow.h"

#include "repository/rawtree.h"
#include "repository/treecache.h"

#include <algorithm>

namespace sextant {

namespace {

constexpr std::size_t cachedBytes = 8u << 20;

std::vector<std::string_view> partsOf(std::string_view folder)
{
    std::vector<std::string_view> parts;
    while (!folder.empty()) {
        const std::size_t end = std::min(folder.find('/'), folder.size());
        parts.push_back(folder.substr(0, end));
        folder.remove_prefix(std::min(end + 1, folder.size()));
    }
    return parts;
}

/// Follows the parts of a folder's path from a tree down.
Result<std::optional<git_oid>> follow(TreeCache &trees, git_oid at, const std::vector<std::string_view> &parts)
{
    for (const std::string_view part : parts) {
        const auto tree = trees.tree(at);
        if (!tree)
            return tree.error();
        std::optional<git_oid> next;
        for (RawTree entries(bytesOf(tree->get())); !next && entries.entry(); entries.advance())
            if (entries.entry()->isFolder() && entries.entry()->name == part)
                next = entries.entry()->oid();
        if (!next)
            return std::optional<git_oid>();
        at = *next;
    }
    return std::optional(at);
}

/// By id of the walk: whether it is the folder or below it. A folder has a smaller id than what is in it.
std::vector<bool> belowOf(const PathTable &paths, std::string_view folder)
{
    std::vector<bool> below(paths.size(), false);
    for (std::uint32_t id = 1; id < paths.size(); ++id)
        below[id] = below[paths.folderOf(id)] || paths.path(id) == folder;
    return below;
}

} // namespace

Result<std::optional<git_oid>> folderOf(git_odb *odb, const git_oid &tree, std::string_view folder)
{
    TreeCache trees(odb, cachedBytes);
    return follow(trees, tree, partsOf(folder));
}

Result<History> historyBelow(const History &history, git_odb *odb, std::string_view folder, const Ticket &ticket)
{
    History part{{}, history.people, history.paths, {}, history.cut, history.partial};
    const std::vector<bool> below = belowOf(part.paths, folder);
    const auto parts = partsOf(folder);
    TreeCache trees(odb, cachedBytes);
    for (const CommitRecord &commit : history.commits) {
        if (ticket.cancelled())
            return cancelledError();
        CommitRecord kept = commit;
        kept.firstChange = part.changes.size();
        for (const Change &change : history.changesOf(commit))
            if (below[change.path])
                part.changes.push_back(change);
        kept.changeCount = part.changes.size() - kept.firstChange;
        bool counts = kept.changeCount > 0;
        if (commit.parents.size() > 1) {
            const auto before = follow(trees, commit.firstParentTree, parts);
            const auto after = follow(trees, commit.tree, parts);
            if (!before || !after)
                return before ? after.error() : before.error();
            counts =
                before->has_value() != after->has_value() || (before->has_value() && !OidEqual{}(**before, **after));
        }
        if (counts)
            part.commits.push_back(std::move(kept));
    }
    return part;
}

} // namespace sextant
