// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/snapshotdifference.h"
#include "base/ticket.h"
#include "storage/snapshotstore.h"
#include "storage/workspace.h"

namespace sextant {

/// One of several snapshots that stand side by side.
struct SnapshotColumn
{
    Snapshot snapshot;
    SixFigures figures;
    QMap<QString, CheckState> states; ///< by check
    /// What of the ruler is another than in the column before: "rules 1.1.0", "aims at Production".
    QStringList rulerChanges;
    QString unread; ///< why there are no states; empty: there are

    int shipStoppers() const; ///< open ones
};

/// Snapshots side by side, oldest first.
struct SnapshotSeries
{
    QList<SnapshotColumn> columns;
    /// Checks that do not stand alike in all columns: in the order of the newest, then those that are gone.
    QStringList moved;
};

/// Snapshots of a workspace and what lies between the oldest and the newest of them.
struct SnapshotComparison
{
    Snapshot before;
    Snapshot after;
    SnapshotDifference difference;
    SnapshotSeries series; ///< with both of them, and with those between them that were asked for
};

/// At least two of one project, in any order. One between the two ends that cannot be read says so in its column.
Result<SnapshotComparison> compareSnapshots(const Workspace &workspace, const QList<qint64> &ids, const Ticket &ticket);
Result<SnapshotComparison> compareSnapshots(const Workspace &workspace, qint64 one, qint64 other);

/// What of the ruler changed from one snapshot to the next, in words; empty: nothing.
QStringList rulerChangesBetween(const Snapshot &before, const Snapshot &after);

} // namespace sextant
