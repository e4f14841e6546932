// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/opinion.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

/// As the method takes it: a person's bias out, where there is one.
double taken(const Opinion &opinion, std::size_t signal, std::optional<double> overclaim)
{
    const double said = opinion.answers[signal]->value;
    return signal < replacementSignalCount ? correctedForBias(said, opinion.speaker, opinion.builder, overclaim) : said;
}

double meanDistance(const std::vector<std::pair<int, double>> &answers)
{
    double sum = 0;
    int pairs = 0;
    for (std::size_t a = 0; a < answers.size(); ++a)
        for (std::size_t b = a + 1; b < answers.size(); ++b, ++pairs)
            sum += std::abs(answers[a].second - answers[b].second);
    return pairs > 0 ? sum / pairs : 0;
}

SignalValues valuesOf(const QList<Opinion> &opinions, std::optional<double> overclaim)
{
    DecisionFacts facts;
    facts.overclaim = overclaim;
    facts.answers = combined(opinions, true, overclaim);
    return prepare(facts);
}

/// How far the chance of an option moves between two answers to one signal.
double swingBetween(SignalValues values, std::size_t signal, double low, double high, Option option)
{
    values.value[signal] = low;
    const double atLow = probabilities(weigh(values).utility)[std::size_t(option)];
    values.value[signal] = high;
    return std::abs(probabilities(weigh(values).utility)[std::size_t(option)] - atLow);
}

Disagreement lookAt(const QList<Opinion> &opinions, std::size_t signal)
{
    Disagreement found;
    found.signal = signal;
    for (int i = 0; i < opinions.size(); ++i)
        if (const auto &answer = opinions[i].answers[signal])
            found.answers.emplace_back(i, answer->value);
    found.distance = meanDistance(found.answers);
    const auto [low, high] = std::ranges::minmax(found.answers, {}, &std::pair<int, double>::second);
    found.opposed = low.second <= -method::takesSide && high.second >= method::takesSide;
    return found;
}

bool isShared(const QList<Opinion> &opinions, std::size_t signal)
{
    return std::ranges::count_if(opinions, [signal](const Opinion &o) { return o.answers[signal].has_value(); }) >= 2;
}

std::vector<std::size_t> worthTalkingAbout(std::vector<Disagreement> shared)
{
    std::erase_if(shared, [](const Disagreement &one) { return one.distance < method::worthTalking; });
    std::ranges::stable_sort(shared, std::ranges::greater(), &Disagreement::swing);
    std::vector<std::size_t> questions;
    for (const Disagreement &one : shared)
        if (questions.size() < method::mostTalkedAbout)
            questions.push_back(one.signal);
    return questions;
}

} // namespace

int Opinion::answered() const
{
    return int(std::ranges::count_if(answers, [](const auto &answer) { return answer.has_value(); }));
}

OpinionComparison compareOpinions(const QList<Opinion> &opinions, std::optional<double> overclaim)
{
    OpinionComparison comparison;
    const SignalValues all = valuesOf(opinions, overclaim);
    const Option best = weigh(all).best();
    double weights = 0;
    double agreed = 0;
    for (std::size_t i = 0; i < signalCount; ++i) {
        if (!isShared(opinions, i))
            continue;
        Disagreement found = lookAt(opinions, i);
        const auto [low, high] = std::ranges::minmax(found.answers, {}, &std::pair<int, double>::second);
        found.swing = swingBetween(all, i, low.second, high.second, best);
        weights += decisionSignals[i].weight;
        agreed += decisionSignals[i].weight * (1 - found.distance / 2);
        comparison.shared.push_back(std::move(found));
    }
    if (weights > 0)
        comparison.agreement = agreed / weights;
    comparison.toTalkAbout = worthTalkingAbout(comparison.shared);
    for (const Opinion &opinion : opinions)
        comparison.chances.push_back(probabilities(weigh(valuesOf({opinion}, overclaim)).utility));
    return comparison;
}

BySignal<std::optional<SignalAnswer>> combined(const QList<Opinion> &opinions, bool builderAnswers,
                                               std::optional<double> overclaim)
{
    BySignal<std::optional<SignalAnswer>> answers;
    for (std::size_t i = 0; i < signalCount; ++i) {
        double sum = 0;
        double qualities = 0;
        AnswerSource best = AnswerSource::Insider;
        for (const Opinion &opinion : opinions) {
            if (!opinion.answers[i])
                continue;
            const double quality = qualityOf(opinion.speaker);
            sum += quality * taken(opinion, i, overclaim);
            qualities += quality;
            best = std::min(best, opinion.speaker);
        }
        if (qualities <= 0)
            continue;
        // prepare() shifts what insiders say, and here that has been done.
        const double shift = i < replacementSignalCount ? correctedForBias(0, best, builderAnswers, overclaim) : 0;
        answers[i] = SignalAnswer{std::clamp(sum / qualities - shift, -1.0, 1.0), best};
    }
    return answers;
}

} // namespace sextant
