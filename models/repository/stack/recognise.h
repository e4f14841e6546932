// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/contents.h"
#include "repository/stack/stackrules.h"

namespace sextant {

/// Recognises what a tree is made of from its manifests, file names, images and version files. Code of others, tests
/// and documentation do not count.
Result<Stack> recogniseStack(git_odb *odb, const Listing &listing, const QList<ManifestContent> &manifests,
                             const QString &commit, const QDate &today, const Ticket &ticket);

} // namespace sextant
