// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/snapshotstore.h"

namespace sextant {

/// How the dimensions of a project moved from snapshot to snapshot.
class TrendStore
{
public:
    explicit TrendStore(Database database);

    /// Oldest first.
    Result<QList<ScoreAt>> of(qint64 projectId, Dimension dimension) const;
    /// The dimensions of every snapshot in the list, by snapshot.
    Result<QHash<qint64, SixFigures>> figures(qint64 projectId) const;

private:
    Database m_database;
};

} // namespace sextant
