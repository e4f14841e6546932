// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/deployments.h"

#include <QHash>
#include <QStringList>

namespace sextant {

/// The commits that deployments may hold.
struct CommitGraph
{
    QHash<QString, double> times; ///< committer's, in Unix seconds; only these commits are known
    QHash<QString, QStringList> parents;
};

/// From commit to the first deployment that contains it, in hours. Merges do not count.
struct LeadTime
{
    qint64 changes = 0;
    std::optional<double> median;
    std::optional<double> p90;
    std::optional<Band> band;
};

LeadTime leadTime(Deployments deployments, const CommitGraph &commits);

} // namespace sextant
