// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/importstore.h"
#include "storage/workspace.h"

namespace sextant {

/// Why an import cannot be taken back, in words for people; none when it can.
Result<std::optional<Error>> obstacleToUndo(const Workspace &workspace, const Import &import);
/// Takes several back, the newest first; all or none.
Status undoImports(const Workspace &workspace, QList<qint64> importIds);

} // namespace sextant
