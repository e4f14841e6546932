// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/snapshotdifference.h"
#include "base/result.h"

namespace sextant {

/// From the JSON report that a snapshot keeps.
Result<SnapshotRecord> snapshotRecordIn(const QByteArray &report);

} // namespace sextant
