// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/simulation.h"

#include "statistics/splitmix64.h"

#include <cmath>

namespace sextant {

namespace {

constexpr double weightDeviation = 0.35;

} // namespace

SimulatedShares simulateDecision(const SignalValues &values, int draws, quint64 seed)
{
    SplitMix64 random(seed);
    SimulatedShares shares;
    SignalValues drawn = values;
    for (std::size_t i = 0; i < signalCount; ++i)
        if (!values.known[i])
            drawn.quality[i] = 1;
    drawn.known.fill(true);
    BySignal<double> weights;
    for (int draw = 0; draw < draws; ++draw) {
        for (std::size_t i = 0; i < signalCount; ++i) {
            weights[i] = std::exp(weightDeviation * random.normal()) * decisionSignals[i].weight;
            const double chance = random.uniform();
            drawn.value[i] = values.known[i]
                                 ? std::clamp(values.value[i] + values.deviation[i] * normalQuantile(chance), -1.0, 1.0)
                                 : 2 * chance - 1;
        }
        const Weighing weighing = weigh(drawn, weights);
        const ByOption<double> probability = probabilities(weighing.utility);
        shares.firstPlace[std::size_t(weighing.best())] += 1;
        for (std::size_t i = 0; i < optionCount; ++i)
            shares.probability[i] += probability[i];
    }
    for (std::size_t i = 0; i < optionCount; ++i) {
        shares.probability[i] /= draws;
        shares.firstPlace[i] /= draws;
    }
    return shares;
}

} // namespace sextant
