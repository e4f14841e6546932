// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/band.h"

#include <vector>

namespace sextant {

/// A deployment to production that succeeded. Its end is in Unix seconds.
struct Deployment
{
    qint64 id = 0;
    QString commit;
    double end = 0;
    bool remedy = false;   ///< all its commits put something right: revert, hotfix, roll-back
    bool incident = false; ///< an incident is linked to it
};

using Deployments = std::span<const Deployment>;

/// By end, then by id.
std::vector<Deployment> inOrder(Deployments deployments);

/// Over the twelve weeks up to now.
struct DeploymentFrequency
{
    qint64 deployments = 0;
    double perWeek = 0;
    double medianDaysPerWeek = 0; ///< days with a deployment
    double medianPer28Days = 0;
    std::optional<Band> band; ///< none without a deployment
};

DeploymentFrequency deploymentFrequency(Deployments deployments, double now);

} // namespace sextant
