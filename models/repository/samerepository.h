// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace sextant {

/// The repository in a folder, as the path that it is kept under, if it is the one that a commit was read from before.
/// Errors: no repository, or one that does not hold the commit.
Result<QString> sameRepositoryAt(const QString &folder, const QString &knownCommit);

} // namespace sextant
