// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "repository/opening.h"
#include "repository/pathtable.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sextant {

/// One file that a commit added, changed or took away, as `git log --raw --no-renames` lists it.
struct Change
{
    enum class Status : char { Added = 'A', Modified = 'M', Deleted = 'D', TypeChanged = 'T' };

    std::uint32_t path = 0; ///< id in History::paths
    Status status = Status::Modified;
    git_oid oldId{};
    git_oid newId{};
};

struct CommitRecord
{
    git_oid id{};
    git_oid tree{};
    git_oid firstParentTree{};
    std::int64_t time = 0; ///< of the committer, seconds since 1970
    std::int64_t authorTime = 0;
    std::uint32_t author = 0; ///< index into History::people
    std::vector<git_oid> parents;
    bool cut = false;         ///< a parent is not in the clone
    bool firstParent = false; ///< on the line of first parents from the newest commit
    std::string subject;      ///< first line, at most 200 bytes
    bool reviewed = false;    ///< carries (#n), or a trailer that names a reviewer
    std::size_t firstChange = 0;
    std::size_t changeCount = 0;
};

/// Name and e-mail as a commit states them.
struct Signature
{
    std::string name;
    std::string email;

    auto operator<=>(const Signature &) const = default;
};

/// A walk over everything reachable from one commit. Merges have no changes of their own.
struct History
{
    std::vector<CommitRecord> commits; ///< newest first
    std::vector<Signature> people;
    PathTable paths;
    std::vector<Change> changes; ///< of all commits, in runs
    bool cut = false;            ///< the clone is shallow: commits are missing
    bool partial = false;        ///< stopped at the limit: older commits were not read

    std::span<const Change> changesOf(const CommitRecord &commit) const
    {
        return std::span(changes).subspan(commit.firstChange, commit.changeCount);
    }
};

struct HistoryOptions
{
    int threads = 2;
    std::size_t commitLimit = 50'000;
    std::vector<git_oid> alsoFrom; ///< further commits whose history counts, such as the tips of all branches
    /// An earlier walk of this repository: what its commits changed is not compared again, and stays among the changes.
    const History *known = nullptr;
};

/// The part of a walk that one of its commits reaches, as a walk from there would give it; nothing when the commit is
/// not in it. Its changes may include those of others: ask changesOf().
std::optional<History> historyUpTo(const History &history, const git_oid &newest);

Result<History> readHistory(const QString &path, const git_oid &newest, const HistoryOptions &options,
                            const Ticket &ticket);

} // namespace sextant
