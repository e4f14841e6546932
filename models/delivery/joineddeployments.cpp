// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/joineddeployments.h"

#include "base/seconds.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr double frequencyDays = 84;

/// Where any part tells of deployments, tags of another one are no match for them.
void leaveOutWeaker(std::vector<ProductionDeployments> &parts, const DeliveryDefinition &definition, DeliveryView &view)
{
    const bool better = definition.deployments == DeploymentRule::Best &&
                        std::ranges::any_of(parts, [](const ProductionDeployments &part) {
                            return part.rule != DeploymentRule::Tags && !part.records.empty();
                        });
    for (std::size_t at = 0; at < parts.size(); ++at) {
        view.parts[at].rule = parts[at].rule;
        view.parts[at].deploymentName = parts[at].name;
        view.parts[at].onlyTags = better && parts[at].rule == DeploymentRule::Tags && !parts[at].records.empty();
        if (better && parts[at].rule == DeploymentRule::Tags)
            parts[at] = {};
    }
}

/// The deployments of one part that ended in the time looked at, from base on with the one before them.
struct InTime
{
    std::vector<Deployment>::const_iterator base, first, last;

    InTime(const std::vector<Deployment> &all, double after, double now)
    {
        first = std::ranges::find_if(all, [after](const Deployment &d) { return d.end > after; });
        last = std::find_if(first, all.end(), [now](const Deployment &d) { return d.end > now; });
        base = first == all.begin() ? first : first - 1;
    }
};

void join(const std::vector<ProductionDeployments> &parts, DeliveryView &view)
{
    const double after = view.now - view.days * secondsInDay;
    std::vector<std::pair<DeploymentRecord, Deployment>> joined;
    bool named = true;
    const ProductionDeployments *first = nullptr;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const auto &[rule, name, records, deployments] = parts[at];
        const InTime inTime(deployments, after, view.now);
        for (auto each = inTime.first; each != inTime.last; ++each)
            joined.emplace_back(records[std::size_t(each - deployments.begin())], *each);
        view.parts[at].deployments = inTime.last - inTime.first;
        if (records.empty())
            continue;
        named = named && (!first || first->name == name);
        // Environments are told by the provider, so they say what the joined ones are, then workflows.
        if (!first || rule < first->rule)
            first = &parts[at];
    }
    std::ranges::stable_sort(joined, {}, [](const auto &each) { return each.first.deployed; });
    view.production.rule = first ? first->rule : parts.front().rule;
    view.production.name = first && named ? first->name : QString();
    for (auto &[record, deployment] : joined) {
        view.production.records.push_back(std::move(record));
        view.production.deployments.push_back(std::move(deployment));
    }
    view.deploymentsInTime = qint64(joined.size());
    view.enoughForBands = view.deploymentsInTime >= fewestForBands;
}

} // namespace

Interval countInterval(qint64 count)
{
    constexpr double z = 1.959964;
    const auto n = double(count);
    const double low = count == 0 ? 0 : n * std::pow(1 - 1 / (9 * n) - z / (3 * std::sqrt(n)), 3);
    const double m = n + 1;
    return {low, m * std::pow(1 - 1 / (9 * m) + z / (3 * std::sqrt(m)), 3)};
}

void fillDeployments(const DeliveryInput &input, DeliveryView &view)
{
    std::vector<ProductionDeployments> parts;
    for (std::size_t at = 0; at < input.parts.size(); ++at)
        parts.push_back(
            productionDeployments(input.runs, input.told, input.parts[at].history, input.definition, int(at)));
    leaveOutWeaker(parts, input.definition, view);
    const double after = view.now - view.days * secondsInDay;
    std::vector<Deployment> all;
    std::vector<Deployments> sequences;
    std::vector<double> hours;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        auto &deployments = parts[at].deployments;
        // A deployment is known by its number among all parts, before any is left out.
        for (Deployment &deployment : deployments)
            deployment.id += qint64(all.size());
        all.insert(all.end(), deployments.begin(), deployments.end());
    }
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const InTime inTime(parts[at].deployments, after, view.now);
        sequences.emplace_back(inTime.first, inTime.last);
        // One deployment before the time looked at stays as the base of the lead time.
        const std::vector<double> own =
            leadHours(Deployments(inTime.base, inTime.last), input.parts[at].history.commits);
        hours.insert(hours.end(), own.begin(), own.end());
    }
    std::ranges::sort(hours);
    view.frequency = deploymentFrequency(all, view.now);
    const Interval counted = countInterval(view.frequency.deployments);
    view.frequencyInterval = {counted.low / (frequencyDays / 7), counted.high / (frequencyDays / 7)};
    view.failures = joinedFailures(sequences);
    view.lead = leadTimeOf(hours);
    view.leadInterval = medianInterval(hours);
    join(parts, view);
}

} // namespace sextant
