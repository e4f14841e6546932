// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/snapshotdifference.h"
#include "storage/snapshotstore.h"
#include "storage/workspace.h"

namespace sextant {

/// Two snapshots of a workspace and what lies between them; the older one first, whichever was named first.
struct SnapshotComparison
{
    Snapshot before;
    Snapshot after;
    SnapshotDifference difference;
};

Result<SnapshotComparison> compareSnapshots(const Workspace &workspace, qint64 one, qint64 other);

} // namespace sextant
