// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "domain/fact.h"
#include "repository/opening.h"
#include "repository/pathrules.h"

#include <string>
#include <vector>

namespace sextant {

/// A file of the inspected tree.
struct FileEntry
{
    std::string path; ///< valid UTF-8, relative, without "." or ".." parts
    git_oid id{};
    PathTraits traits;
    const SourceLanguage *language = nullptr;
};

struct Listing
{
    std::vector<FileEntry> files; ///< ordered by path
    QList<NotObserved> notObserved;
};

/// All files of a tree. Links and submodules are named and not followed; names that could mislead are left out and
/// told.
Result<Listing> listTree(git_odb *odb, const git_oid &tree, const Ticket &ticket);

} // namespace sextant
