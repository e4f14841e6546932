// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "domain/fact.h"
#include "repository/opening.h"
#include "repository/pathrules.h"

#include <string>
#include <string_view>
#include <vector>

namespace sextant {

/// A file of the inspected tree.
struct FileEntry
{
    std::string path;         ///< valid UTF-8, relative to the root, without "." or ".." parts
    std::size_t nameFrom = 0; ///< where the name within the inspected folder begins, which patterns are held against
    git_oid id{};
    PathTraits traits;
    const SourceLanguage *language = nullptr;

    std::string_view name() const { return std::string_view(path).substr(nameFrom); }
};

/// A repository that stands in a folder of the inspected one.
struct Submodule
{
    std::string path;
    git_oid commit{};
};

struct Listing
{
    std::vector<FileEntry> files; ///< ordered by path
    std::vector<Submodule> submodules;
    QList<NotObserved> notObserved;
};

/// All files of a tree, which stands at a folder of the repository. Links and submodules are named and not followed;
/// names that could mislead are left out and told.
Result<Listing> listTree(git_odb *odb, const git_oid &tree, const Ticket &ticket, const std::string &folder = {});

} // namespace sextant
