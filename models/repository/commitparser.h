// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/history.h"

#include <optional>

namespace sextant {

/// What a stored commit says, before it is known where it stands in the history.
struct ParsedCommit
{
    git_oid tree{};
    std::vector<git_oid> parents;
    Signature author;
    std::int64_t time = 0;
    std::int64_t authorTime = 0;
    std::string subject;
    bool reviewed = false;
};

/// Nothing when the text is not a commit.
std::optional<ParsedCommit> parseCommit(std::string_view text);

/// The tree of a commit in the object database.
Result<git_oid> treeOfCommit(git_odb *odb, const git_oid &commit);

} // namespace sextant
