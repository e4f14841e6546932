// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/treecompare.h"

#include <QCoreApplication>

namespace sextant {

namespace {

std::string_view viewOf(const std::shared_ptr<git_odb_object> &object)
{
    return object ? bytesOf(object.get()) : std::string_view();
}

} // namespace

TreeCompare::TreeCompare(TreeCache &cache, PathTable &paths, std::vector<Change> &changes)
    : m_cache(cache)
    , m_paths(paths)
    , m_changes(changes)
{}

Status TreeCompare::compare(const git_oid *oldTree, const git_oid *newTree, std::uint32_t folder, int depth)
{
    if (depth > deepestFolder)
        return done();
    std::shared_ptr<git_odb_object> trees[2];
    const git_oid *ids[2] = {oldTree, newTree};
    for (int side = 0; side < 2; ++side) {
        if (!ids[side])
            continue;
        auto tree = m_cache.tree(*ids[side]);
        if (!tree)
            return tree.error();
        trees[side] = std::move(*tree);
    }
    RawTree before(viewOf(trees[0]));
    RawTree after(viewOf(trees[1]));
    while (before.entry() || after.entry()) {
        const int order = !before.entry() ? 1 : !after.entry() ? -1 : compareEntries(*before.entry(), *after.entry());
        Status step = done();
        if (order < 0)
            step = onlyOneSide(*before.entry(), Change::Status::Deleted, folder, depth);
        else if (order > 0)
            step = onlyOneSide(*after.entry(), Change::Status::Added, folder, depth);
        else
            step = bothSides(*before.entry(), *after.entry(), folder, depth);
        if (!step)
            return step;
        if (order <= 0)
            before.advance();
        if (order >= 0)
            after.advance();
    }
    if (before.damaged() || after.damaged())
        return inputError(QCoreApplication::translate("Repository", "A folder of the history is damaged."),
                          textOf(newTree ? *newTree : *oldTree),
                          QCoreApplication::translate("Repository", "Run git fsck, or inspect a fresh clone."));
    return done();
}

Status TreeCompare::onlyOneSide(const RawEntry &entry, Change::Status status, std::uint32_t folder, int depth)
{
    const bool added = status == Change::Status::Added;
    if (!entry.isFolder()) {
        add(added ? nullptr : &entry, added ? &entry : nullptr, status, folder);
        return done();
    }
    const git_oid id = entry.oid();
    return compare(added ? nullptr : &id, added ? &id : nullptr, m_paths.intern(folder, entry.name), depth + 1);
}

Status TreeCompare::bothSides(const RawEntry &before, const RawEntry &after, std::uint32_t folder, int depth)
{
    if (before.sameId(after) && before.mode == after.mode)
        return done();
    // Equal names of a folder and a file never compare equal, so both are folders or neither is.
    if (before.isFolder()) {
        const git_oid oldId = before.oid();
        const git_oid newId = after.oid();
        return before.sameId(after) ? done() : compare(&oldId, &newId, m_paths.intern(folder, before.name), depth + 1);
    }
    const bool sameType = (before.mode & RawEntry::typeMask) == (after.mode & RawEntry::typeMask);
    add(&before, &after, sameType ? Change::Status::Modified : Change::Status::TypeChanged, folder);
    return done();
}

void TreeCompare::add(const RawEntry *before, const RawEntry *after, Change::Status status, std::uint32_t folder)
{
    Change change;
    change.path = m_paths.intern(folder, (after ? after : before)->name);
    change.status = status;
    if (before)
        change.oldId = before->oid();
    if (after)
        change.newId = after->oid();
    m_changes.push_back(change);
}

} // namespace sextant
