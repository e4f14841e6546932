// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/scorecurve.h"

#include <numeric>

namespace sextant {

std::vector<ScorePoint> scoreCurve(const TaskNetwork &network, const Schedule &schedule, const ScoreBase &base)
{
    std::vector<std::size_t> order(network.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&schedule](std::size_t i) { return schedule[i].end; });
    double proven = base.proven;
    std::vector<ScorePoint> curve{{0, 100 * proven / base.weight}};
    for (const std::size_t index : order) {
        const PlanTask &task = network.task(index);
        if (task.waits())
            continue;
        proven += task.weight * (1 - task.value * task.confidence);
        curve.push_back({schedule[index].end, 100 * proven / base.weight});
    }
    return curve;
}

} // namespace sextant
