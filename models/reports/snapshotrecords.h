// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/snapshotdifference.h"
#include "base/result.h"

namespace sextant {

/// From the JSON report that a snapshot keeps.
Result<SnapshotRecord> snapshotRecordIn(const QByteArray &report);

/// Only how each check stood: of hundreds of snapshots nobody wants to wait for the rest.
Result<QMap<QString, CheckState>> snapshotStatesIn(const QByteArray &report);

} // namespace sextant
