// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/deployments.h"
#include "delivery/pipelineruns.h"

namespace sextant {

/// Deployments that had to be put right.
struct ChangeFailures
{
    Share failed;
    std::optional<Band> band;
    std::optional<double> recoveryMedian; ///< hours until the remedy was deployed
    std::optional<Band> recoveryBand;
    Share rework;                  ///< deployments that are remedies
    std::vector<qint64> failedIds; ///< of the deployments that failed
};

/// One failed if an incident is linked, or if the next within two days is a remedy or rolls back to an earlier commit.
ChangeFailures changeFailures(Deployments deployments);
/// Of several repositories: what comes next is asked within each, and the counts are joined.
ChangeFailures joinedFailures(std::span<const Deployments> sequences);

} // namespace sextant
