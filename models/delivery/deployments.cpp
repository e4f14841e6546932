// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deployments.h"

#include "base/seconds.h"
#include "statistics/quantile.h"

#include <array>
#include <tuple>

namespace sextant {

namespace {

constexpr int weeks = 12;
constexpr int days = weeks * 7;
constexpr int daysPerMonth = 28;

Band bandOf(double daysPerWeek, double perMonth)
{
    return daysPerWeek >= 3 ? Band::Elite : daysPerWeek >= 1 ? Band::High : perMonth >= 1 ? Band::Medium : Band::Low;
}

} // namespace

std::vector<Deployment> inOrder(Deployments deployments)
{
    std::vector<Deployment> ordered(deployments.begin(), deployments.end());
    std::ranges::stable_sort(ordered, {},
                             [](const Deployment &deployment) { return std::tuple(deployment.end, deployment.id); });
    return ordered;
}

DeploymentFrequency deploymentFrequency(Deployments deployments, double now)
{
    DeploymentFrequency frequency;
    std::array<bool, days> deployed{};
    std::vector<double> perMonth(days / daysPerMonth);
    for (const Deployment &deployment : deployments) {
        if (!(now - days * secondsInDay < deployment.end && deployment.end <= now))
            continue;
        // Rounding can make an age of just under twelve weeks whole.
        const auto age = std::min(std::size_t((now - deployment.end) / secondsInDay), deployed.size() - 1);
        deployed[age] = true;
        perMonth[age / daysPerMonth] += 1;
        ++frequency.deployments;
    }
    std::vector<double> daysPerWeek(weeks);
    for (std::size_t age = 0; age < deployed.size(); ++age)
        daysPerWeek[age / 7] += deployed[age] ? 1 : 0;
    frequency.perWeek = double(frequency.deployments) / weeks;
    frequency.medianDaysPerWeek = *median(std::move(daysPerWeek));
    frequency.medianPer28Days = *median(std::move(perMonth));
    if (frequency.deployments > 0)
        frequency.band = bandOf(frequency.medianDaysPerWeek, frequency.medianPer28Days);
    return frequency;
}

} // namespace sextant
