// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/checkscore.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace sextant {

namespace {

constexpr std::size_t kindCount = 6;

double trustIn(const Witness &witness)
{
    // A statement against one's own interest is credible.
    if (witness.kind == EvidenceKind::Insider && witness.value == 0.0)
        return 0.80;
    static constexpr std::array<double, kindCount> trust{0.95, 0.90, 0.85, 0.75, 0.70, 0.45};
    return trust[std::size_t(witness.kind)];
}

struct Voice
{
    double weight = 0; ///< reliability; 0 means that nobody of this kind spoke
    double value = 0;
};

/// The strongest of each kind. Kinds are independent witnesses, several of one kind are not.
using Voices = std::array<Voice, kindCount>;

std::optional<double> meanOver(const Voices &voices, auto &&wanted)
{
    double weights = 0;
    double sum = 0;
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        if (!wanted(EvidenceKind(kind)))
            continue;
        weights += voices[kind].weight;
        sum += voices[kind].weight * voices[kind].value;
    }
    if (weights <= 0)
        return std::nullopt;
    return sum / weights;
}

bool isContested(const Voices &voices)
{
    double lowest = 2;
    double highest = -1;
    for (const Voice &voice : voices) {
        if (voice.weight < method::contestedReliability)
            continue;
        lowest = std::min(lowest, voice.value);
        highest = std::max(highest, voice.value);
    }
    return highest - lowest >= method::contestedSpread;
}

CheckState stateOf(double value, double confidence, bool contested, const Ruler &ruler)
{
    if (contested)
        return CheckState::Contested;
    if (value >= ruler.passValue && confidence >= ruler.passConfidence)
        return CheckState::Pass;
    if (value <= ruler.failValue && confidence >= ruler.failConfidence)
        return CheckState::Fail;
    return CheckState::Unproven;
}

} // namespace

double freshness(double ageDays, double maxAgeDays)
{
    const double age = std::max(0.0, ageDays);
    return age <= maxAgeDays ? 1.0 : std::max(0.0, 1.0 - (age - maxAgeDays) / maxAgeDays);
}

double reliability(const Witness &witness, double maxAgeDays)
{
    return trustIn(witness) * witness.strength * freshness(witness.ageDays, maxAgeDays);
}

CheckScore scoreCheck(std::span<const Witness> witnesses, double maxAgeDays, const Ruler &ruler)
{
    CheckScore score;
    Voices voices;
    std::optional<double> cap;
    bool anyone = false;
    for (const Witness &witness : witnesses) {
        score.stale += witness.ageDays > maxAgeDays ? 1 : 0;
        const double weight = reliability(witness, maxAgeDays);
        if (weight < method::leastReliability)
            continue;
        anyone = true;
        Voice &voice = voices[std::size_t(witness.kind)];
        if (weight > voice.weight || (weight == voice.weight && witness.value < voice.value))
            voice = {weight, witness.value};
        if (witness.counterexample && weight >= method::counterexampleReliability)
            cap = std::min(cap.value_or(witness.value), witness.value);
    }
    if (!anyone)
        return score;

    const double mean = *meanOver(voices, [](EvidenceKind) { return true; });
    double weights = 0;
    double doubt = 1;
    double spread = 0;
    for (const Voice &voice : voices) {
        weights += voice.weight;
        doubt *= 1 - voice.weight;
        spread += voice.weight * std::abs(voice.value - mean);
    }
    const bool capped = cap && *cap < mean;
    double knowledge = 1 - doubt;
    if (!capped)
        knowledge *= 1 - 0.5 * (2 * spread / weights);

    score.value = capped ? *cap : mean;
    score.confidence = std::min(1.0, knowledge / method::fullKnowledge);
    score.state = stateOf(*score.value, score.confidence, !capped && isContested(voices), ruler);
    score.claimed = meanOver(voices, [](EvidenceKind kind) { return !isObserved(kind); });
    score.observed = meanOver(voices, [](EvidenceKind kind) { return isObserved(kind); });
    return score;
}

} // namespace sextant
