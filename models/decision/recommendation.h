// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/flips.h"
#include "decision/simulation.h"

namespace sextant {

/// Parameters of the decision method. All are judgement.
namespace method {
inline constexpr int decisionDraws = 4000;
inline constexpr quint64 decisionSeed = 20260601;
inline constexpr double leastInformation = 0.5;
inline constexpr double leastProbability = 0.6;
inline constexpr double leastReplacement = 1.0; ///< below it an outside assessor must have said something
inline constexpr std::size_t questionsAsked = 3;
} // namespace method

/// How many answers must change before the recommendation does: one, two, three, or none will do.
enum class Robustness : quint8 { Fragile, Moderate, Firm, Robust };

/// What the answers come to (method E).
struct Recommendation
{
    SignalValues values; ///< after the correction for bias
    Weighing weighing;
    ByOption<double> tempered{}; ///< probabilities at the given answers, without the simulation
    SimulatedShares simulated;
    double information = 0;
    double replacementNeeded = 0;           ///< probability
    std::optional<Option> verdict;          ///< none: not enough is known
    std::vector<std::size_t> nextQuestions; ///< signals whose answers would tell most
    std::optional<Flip> flip;
    BySignal<std::optional<double>> turning; ///< per known signal, see turningValue()
    std::optional<Robustness> robustness;    ///< none without any answer
};

/// draws is above 0. The same facts and seed give the same recommendation.
Recommendation recommend(const DecisionFacts &facts, int draws = method::decisionDraws,
                         quint64 seed = method::decisionSeed);

template <>
std::span<const Name<Robustness>> names<Robustness>();

} // namespace sextant
