// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deliverymetrics.h"

namespace sextant {

DeliveryMetrics deliveryMetrics(const DeliveryFacts &facts)
{
    const std::vector<PipelineRun> runs = runsWithin(facts.runs, facts.now, facts.days);
    DeliveryMetrics metrics;
    metrics.success = successOf(runs);
    metrics.duration = durationOf(runs);
    metrics.flakiness = flakinessOf(runs);
    metrics.restore = timeToGreen(runs, facts.now);
    metrics.frequency = deploymentFrequency(facts.deployments, facts.now);
    metrics.lead = leadTime(facts.deployments, facts.commits);
    metrics.failures = changeFailures(facts.deployments);
    metrics.health = healthValue(metrics.success, metrics.flakiness, metrics.restore);
    return metrics;
}

} // namespace sextant
