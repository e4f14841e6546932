// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/projectstore.h"
#include "storage/snapshotstore.h"

namespace sextant {

/// One project as the list of all of them shows it: what people wrote about it and what its latest snapshot came to.
struct ProjectSummary
{
    Project project = {};
    QStringList tags = {};
    QList<GoalDate> goals = {};          ///< earliest first
    std::optional<Snapshot> latest = {}; ///< none before the first scan
    SixFigures dimensions = {};          ///< of the latest
    QList<ScoreAt> trend = {};           ///< oldest first
    QDateTime answeredAt = {};           ///< when somebody answered a check last

    /// Answers were given that the latest snapshot does not hold yet.
    bool isBehind() const { return latest && answeredAt > latest->at; }
    int shipStoppers() const;
    std::optional<Dimension> weakest() const;
};

/// All projects at a glance. Its figures come from the snapshots, so that a thousand projects cost no assessment.
class PortfolioStore
{
public:
    explicit PortfolioStore(Database database);

    /// By name; trends begin at a moment.
    Result<QList<ProjectSummary>> list(ProjectStore::Include include, const QDateTime &since) const;
    Result<QStringList> tags(qint64 projectId) const;
    /// Replaces them all.
    Status setTags(qint64 projectId, const QStringList &tags);

private:
    Database m_database;
};

} // namespace sextant
