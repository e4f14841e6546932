// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QStringList>

namespace sextant {

/// One step forward of the workspace's form. Steps are only ever appended.
struct Migration
{
    int to;            ///< the version that the workspace has afterwards
    const char *why;   ///< for the audit log
    QStringList files; ///< resources with statements, each ended by a line "--;"
};

/// All steps, in order; the last one is the version that this program writes.
std::span<const Migration> migrations();

/// Takes the workspace forward to the last step. Before each step of a workspace with content, a copy is made beside
/// it, named "….backup-<version>-<time>". A step that fails leaves the workspace as it was.
Status migrate(const Database &database, std::span<const Migration> steps);

} // namespace sextant
