// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/changefailures.h"
#include "delivery/leadtime.h"

namespace sextant {

struct DeliveryFacts
{
    double now = 0;   ///< Unix seconds
    double days = 90; ///< of the runs that count
    std::vector<PipelineRun> runs;
    std::vector<Deployment> deployments;
    CommitGraph commits;
};

/// Method C.
struct DeliveryMetrics
{
    Share success;
    RunDuration duration;
    Share flakiness;
    TimeToGreen restore;
    DeploymentFrequency frequency;
    LeadTime lead;
    ChangeFailures failures;
    std::optional<double> health;
};

DeliveryMetrics deliveryMetrics(const DeliveryFacts &facts);

} // namespace sextant
