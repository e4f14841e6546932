// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/recommendation.h"

#include <cmath>

namespace sextant {

namespace {

bool isEnough(const Recommendation &recommendation, const DecisionFacts &facts)
{
    const bool outsider = std::ranges::any_of(
        facts.answers, [](const auto &answer) { return answer && answer->source == AnswerSource::Assessor; });
    const auto best = std::size_t(recommendation.weighing.best());
    return recommendation.information >= method::leastInformation &&
           recommendation.simulated.probability[best] >= method::leastProbability &&
           (outsider || std::abs(recommendation.weighing.replacement) >= method::leastReplacement);
}

std::vector<std::size_t> nextQuestions(const SignalValues &values)
{
    std::vector<std::size_t> questions(signalsById().begin(), signalsById().end());
    std::ranges::stable_sort(questions, std::ranges::greater(),
                             [&values](std::size_t i) { return decisionSignals[i].weight * (1 - values.quality[i]); });
    questions.resize(method::questionsAsked);
    return questions;
}

Robustness robustnessOf(const std::optional<Flip> &flip)
{
    return flip ? Robustness(flip->answers.size() - 1) : Robustness::Robust;
}

} // namespace

Recommendation recommend(const DecisionFacts &facts, int draws, quint64 seed)
{
    Recommendation recommendation;
    recommendation.values = prepare(facts);
    const SignalValues &values = recommendation.values;
    recommendation.weighing = weigh(values);
    recommendation.tempered = probabilities(recommendation.weighing.utility);
    recommendation.simulated = simulateDecision(values, draws, seed);
    recommendation.information = information(values);
    recommendation.replacementNeeded = replacementProbability(recommendation.weighing.replacement);
    if (isEnough(recommendation, facts))
        recommendation.verdict = recommendation.weighing.best();
    recommendation.nextQuestions = nextQuestions(values);
    recommendation.flip = findFlip(values);
    for (std::size_t i = 0; i < signalCount; ++i)
        if (values.known[i])
            recommendation.turning[i] = turningValue(values, i);
    if (values.any())
        recommendation.robustness = robustnessOf(recommendation.flip);
    return recommendation;
}

template <>
std::span<const Name<Robustness>> names<Robustness>()
{
    static constexpr Name<Robustness> table[] = {
        {Robustness::Fragile, "fragile", QT_TRANSLATE_NOOP("names", "Fragile")},
        {Robustness::Moderate, "moderate", QT_TRANSLATE_NOOP("names", "Moderate")},
        {Robustness::Firm, "firm", QT_TRANSLATE_NOOP("names", "Firm")},
        {Robustness::Robust, "robust", QT_TRANSLATE_NOOP("names", "Robust")},
    };
    return table;
}

} // namespace sextant
