// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weighing.h"

#include <cmath>

namespace sextant {

namespace {

// Constants are the burden of proof on the larger undertakings.
constexpr double hardenConstant = 0.0;
constexpr double stagedConstant = -0.75;
constexpr double rebuildConstant = -0.5;
constexpr double stagedShare = 0.25; ///< of the case for replacing, which staged replacement inherits
constexpr double repetition = 0.5;   ///< what each further witness of one group counts, against the one before
constexpr double temperature = 2.0;

/// Counts down the contributions of one group: the strongest whole, the next half, and so on.
void countDown(const SignalValues &values, std::size_t begin, std::size_t end, BySignal<double> &contribution)
{
    BySignal<std::size_t> order;
    std::size_t count = 0;
    for (std::size_t i = begin; i < end; ++i) {
        if (!values.known[i])
            continue;
        // Insertion keeps equals in order of their ids; a group has four members at most.
        std::size_t at = count++;
        for (; at > 0 && std::abs(contribution[order[at - 1]]) < std::abs(contribution[i]); --at)
            order[at] = order[at - 1];
        order[at] = i;
    }
    double share = 1;
    for (std::size_t k = 0; k < count; ++k, share *= repetition)
        contribution[order[k]] *= share;
}

} // namespace

Option Weighing::best() const
{
    return Option(std::ranges::max_element(utility) - utility.begin());
}

double Weighing::margin() const
{
    ByOption<double> sorted = utility;
    std::ranges::sort(sorted);
    return sorted[optionCount - 1] - sorted[optionCount - 2];
}

double correctedForBias(double value, AnswerSource source, bool builderAnswers, std::optional<double> overclaim)
{
    if (source != AnswerSource::Insider)
        return value;
    const double shift = builderAnswers ? std::clamp(0.10 + 0.5 * overclaim.value_or(0.0), 0.10, 0.40) : -0.10;
    return std::clamp(value + shift, -1.0, 1.0);
}

SignalValues prepare(const DecisionFacts &facts)
{
    SignalValues values;
    for (std::size_t i = 0; i < signalCount; ++i) {
        const auto &answer = facts.answers[i];
        if (!answer || !answer->value)
            continue;
        values.known[i] = true;
        values.value[i] = i < replacementSignalCount
                              ? correctedForBias(*answer->value, answer->source, facts.builderAnswers, facts.overclaim)
                              : *answer->value;
        values.quality[i] = qualityOf(answer->source);
        values.deviation[i] = deviationOf(answer->source);
    }
    return values;
}

const BySignal<double> &publishedWeights()
{
    static constexpr BySignal<double> weights = [] {
        BySignal<double> all{};
        for (std::size_t i = 0; i < signalCount; ++i)
            all[i] = decisionSignals[i].weight;
        return all;
    }();
    return weights;
}

Weighing weigh(const SignalValues &values, const BySignal<double> &weights)
{
    Weighing weighing;
    for (std::size_t i = 0; i < signalCount; ++i)
        if (values.known[i])
            weighing.contribution[i] = weights[i] * values.quality[i] * values.value[i];
    for (std::size_t begin = 0, end = 0; begin < replacementSignalCount; begin = end) {
        while (end < replacementSignalCount && decisionSignals[end].group == decisionSignals[begin].group)
            ++end;
        countDown(values, begin, end, weighing.contribution);
    }
    for (std::size_t i = 0; i < signalCount; ++i)
        (i < replacementSignalCount ? weighing.replacement : weighing.staging) += weighing.contribution[i];
    weighing.utility = {hardenConstant - weighing.replacement / 2,
                        stagedConstant + weighing.staging + stagedShare * weighing.replacement,
                        rebuildConstant + weighing.replacement / 2};
    return weighing;
}

ByOption<double> probabilities(const ByOption<double> &utility)
{
    const double greatest = *std::ranges::max_element(utility);
    ByOption<double> shares{};
    double sum = 0;
    for (std::size_t i = 0; i < optionCount; ++i) {
        shares[i] = std::exp((utility[i] - greatest) / temperature);
        sum += shares[i];
    }
    for (double &share : shares)
        share /= sum;
    return shares;
}

double replacementProbability(double replacement)
{
    return 1 / (1 + std::exp(-replacement / temperature));
}

double information(const SignalValues &values)
{
    double all = 0;
    double answered = 0;
    for (std::size_t i = 0; i < signalCount; ++i) {
        all += decisionSignals[i].weight;
        answered += decisionSignals[i].weight * values.quality[i];
    }
    return answered / all;
}

} // namespace sextant
