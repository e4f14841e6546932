// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/deployments.h"

#include <QHash>
#include <QSet>
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

/// The known commits that a deployment of this one brings. done holds them afterwards; it always holds all ancestors of
/// its members, so nothing behind one of them is new.
QStringList broughtBy(const QString &commit, const CommitGraph &commits, QSet<QString> &done);

/// What the lead time is made from, in hours, ascending.
std::vector<double> leadHours(Deployments deployments, const CommitGraph &commits);

LeadTime leadTime(Deployments deployments, const CommitGraph &commits);
/// The same of hours that are there already, ascending.
LeadTime leadTimeOf(const std::vector<double> &hours);

} // namespace sextant
