// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/history.h"

namespace sextant {

/// The part of a walk that changed something below a folder: its commits with only the changes there, and the merges
/// that brought some in. What was moved into the folder begins there.
Result<History> historyBelow(const History &history, git_odb *odb, std::string_view folder, const Ticket &ticket);

/// The tree at a folder of another tree; nothing when there is none.
Result<std::optional<git_oid>> folderOf(git_odb *odb, const git_oid &tree, std::string_view folder);

} // namespace sextant
