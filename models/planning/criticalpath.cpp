// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/criticalpath.h"

namespace sextant {

namespace {

/// Prerequisites before what needs them, without recursion: a chain may be thousands of tasks long.
std::vector<std::size_t> inDepthOrder(const TaskNetwork &network)
{
    struct Visit
    {
        std::size_t index;
        std::size_t next = 0;
    };
    std::vector<std::size_t> order;
    std::vector<bool> met(network.size());
    std::vector<Visit> open;
    for (std::size_t root = 0; root < network.size(); ++root) {
        if (!met[root])
            open.push_back({root});
        met[root] = true;
        while (!open.empty()) {
            Visit &visit = open.back();
            const auto &needed = network.prerequisites(visit.index);
            if (visit.next == needed.size()) {
                order.push_back(visit.index);
                open.pop_back();
                continue;
            }
            const std::size_t deeper = needed[visit.next++];
            if (!met[deeper])
                open.push_back({deeper}); // ends the life of visit
            met[deeper] = true;
        }
    }
    return order;
}

} // namespace

CriticalPath criticalPath(const TaskNetwork &network, std::span<const double> durations)
{
    CriticalPath path;
    std::vector<double> earliest(network.size());
    std::vector<std::size_t> order = inDepthOrder(network);
    for (const std::size_t index : order) {
        for (const std::size_t needed : network.prerequisites(index))
            earliest[index] = std::max(earliest[index], earliest[needed] + durations[needed]);
        path.length = std::max(path.length, earliest[index] + durations[index]);
    }
    std::vector<double> latest(network.size(), path.length); // ends
    std::ranges::stable_sort(order, std::ranges::greater(), [&earliest](std::size_t i) { return earliest[i]; });
    for (const std::size_t index : order)
        for (const std::size_t needed : network.prerequisites(index))
            latest[needed] = std::min(latest[needed], latest[index] - durations[index]);
    path.slack.reserve(network.size());
    for (std::size_t i = 0; i < network.size(); ++i)
        path.slack.push_back(latest[i] - earliest[i] - durations[i]);
    return path;
}

} // namespace sextant
