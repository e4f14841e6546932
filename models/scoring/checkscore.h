// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/ruler.h"

#include <optional>
#include <span>

namespace sextant {

/// Parameters of the scoring method. All are judgement, none is fitted to data: they are shown. Those that a project
/// may change are in Ruler.
namespace method {
inline constexpr int version = 1;
inline constexpr double leastReliability = 0.05;          ///< weaker evidence is dropped
inline constexpr double counterexampleReliability = 0.60; ///< from here a counterexample caps the value
inline constexpr double fullKnowledge = 0.85;             ///< combined reliability that counts as certain
inline constexpr double contestedSpread = 0.75;
inline constexpr double contestedReliability = 0.30; ///< weaker hints do not make a dispute
} // namespace method

/// A piece of evidence as the formulas see it.
struct Witness
{
    EvidenceKind kind = EvidenceKind::Repository;
    double value = 0;    ///< 0 to 1
    double ageDays = 0;  ///< at the assessment; below 0 counts as 0
    double strength = 1; ///< 0 to 1
    bool counterexample = false;
};

/// What the evidence of one check comes to (method A2 and A3).
struct CheckScore
{
    std::optional<double> value; ///< 0 to 1; none without evidence
    double confidence = 0;       ///< 0 to 1
    CheckState state = CheckState::Unknown;
    std::optional<double> claimed;  ///< mean of what people and documents say
    std::optional<double> observed; ///< mean of what repository, scanners and CI show
    int stale = 0;                  ///< pieces of evidence past the check's greatest age

    /// confidence times value: the proven share of the check's weight.
    double proven() const { return confidence * value.value_or(0.0); }
    EvidenceBasis basis() const
    {
        return observed ? EvidenceBasis::Observed : claimed ? EvidenceBasis::Claimed : EvidenceBasis::Missing;
    }
};

/// 1 up to maxAgeDays, then falling in a straight line to 0 at twice that age (method A2).
double freshness(double ageDays, double maxAgeDays);

/// Reliability r = q(kind) · strength · freshness, 0 to 1 (method A2).
double reliability(const Witness &witness, double maxAgeDays);

/// maxAgeDays is above 0. The order of the witnesses does not matter.
CheckScore scoreCheck(std::span<const Witness> witnesses, double maxAgeDays, const Ruler &ruler = {});

} // namespace sextant
