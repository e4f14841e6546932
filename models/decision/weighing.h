// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/option.h"
#include "decision/signals.h"

namespace sextant {

/// What somebody or something says of a signal.
struct SignalAnswer
{
    std::optional<double> value; ///< -1 to 1
    AnswerSource source = AnswerSource::Insider;
};

/// What is known before the weighing.
struct DecisionFacts
{
    BySignal<std::optional<SignalAnswer>> answers;
    bool builderAnswers = true;      ///< the insiders are those who built it, not a new team
    std::optional<double> overclaim; ///< 0 to 1, measured by the scoring
};

/// The answers as the formulas see them. Arrays only: the simulation works on nothing else.
struct SignalValues
{
    BySignal<bool> known{};
    BySignal<double> value{};   ///< -1 to 1
    BySignal<double> quality{}; ///< 0 to 1
    BySignal<double> deviation{};

    bool any() const { return std::ranges::find(known, true) != known.end(); }
};

struct Weighing
{
    ByOption<double> utility{};
    double replacement = 0;          ///< L, the case for replacing
    double staging = 0;              ///< G, the case for doing so in stages
    BySignal<double> contribution{}; ///< to L, with the witnesses of one group counted down

    Option best() const;
    double margin() const; ///< of the best option over the second
};

/// Insiders who built the code lean to keeping it, a new team leans to replacing it (method E3).
double correctedForBias(double value, AnswerSource source, bool builderAnswers, std::optional<double> overclaim);

SignalValues prepare(const DecisionFacts &facts);

const BySignal<double> &publishedWeights();

/// Utilities of the options (method E2).
Weighing weigh(const SignalValues &values, const BySignal<double> &weights = publishedWeights());

/// Tempered softmax: the witnesses overlap and the weights are judgement, so the logarithms of the odds are halved.
ByOption<double> probabilities(const ByOption<double> &utility);

/// Probability that the code needs replacing at all, from L.
double replacementProbability(double replacement);

/// Share of the weight of all signals that was answered, by quality of the answers.
double information(const SignalValues &values);

} // namespace sextant
