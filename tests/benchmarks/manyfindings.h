// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspace.h"

namespace sextant {

/// Makes a workspace with one project and so many findings of five tools, imported at five dates. The same number
/// always gives the same findings. The project's id.
Result<qint64> makeManyFindings(const QString &path, int findings);

} // namespace sextant
