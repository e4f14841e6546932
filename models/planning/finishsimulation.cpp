// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/finishsimulation.h"

#include "planning/taskorder.h"
#include "statistics/quantile.h"
#include "statistics/splitmix64.h"

#include <cmath>

namespace sextant {

namespace {

constexpr double correlation = 0.3; ///< of the durations: who underestimates one underestimates all

} // namespace

std::optional<FinishForecast> simulateFinish(const TaskNetwork &work, std::span<const Worker> team, double sizeFactor,
                                             int draws, quint64 seed, const Ticket &ticket)
{
    SplitMix64 random(seed);
    const double shared = std::sqrt(correlation);
    const double own = std::sqrt(1 - correlation);
    Scheduler scheduler(work, team, schedulingOrder(work));
    std::vector<double> durations(work.size());
    std::vector<double> ends;
    ends.reserve(std::size_t(draws));
    for (int draw = 0; draw < draws; ++draw) {
        if (ticket.cancelled())
            return std::nullopt;
        const double common = random.normal();
        for (std::size_t i = 0; i < work.size(); ++i)
            durations[i] = durationOf(work.task(i), sizeFactor, shared * common + own * random.normal());
        scheduler.place(durations);
        ends.push_back(scheduler.end());
    }
    FinishForecast forecast;
    forecast.mean = *mean(ends);
    std::ranges::sort(ends);
    forecast.p10 = *quantileOfSorted(ends, 0.1);
    forecast.p50 = *quantileOfSorted(ends, 0.5);
    forecast.p80 = *quantileOfSorted(ends, 0.8);
    forecast.p90 = *quantileOfSorted(ends, 0.9);
    return forecast;
}

} // namespace sextant
