// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspace.h"
#include "usecases/timeline.h"

namespace sextant {

/// The past of a repository as it was scored last, kept so that it opens at once.
struct StoredTimeline
{
    QDateTime madeAt;
    QString rulerHash; ///< of the catalogue that judged; another one may judge otherwise
    TimelineStep step = TimelineStep::Month;
    QList<TimelinePoint> points;

    bool operator==(const StoredTimeline &) const = default;
};

/// Replaces the one before.
Status saveTimeline(const Workspace &workspace, qint64 repositoryId, const StoredTimeline &timeline);
/// Nothing when the past was never scored.
Result<std::optional<StoredTimeline>> loadTimeline(const Workspace &workspace, qint64 repositoryId);

} // namespace sextant
