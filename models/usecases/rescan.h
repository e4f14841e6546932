// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "storage/inspectionstore.h"
#include "storage/workspace.h"

namespace sextant {

/// The stored inspection of this repository, when another one would say the same: the same commit, the same rules and
/// program, and the same day, from which the last 90 days are counted. Only the newest commit's id is read.
Result<std::optional<StoredInspection>> unchangedInspection(const Workspace &workspace, qint64 projectId,
                                                            const QString &path, const Catalogue &catalogue,
                                                            const QDateTime &now, const QString &component = {});

} // namespace sextant
