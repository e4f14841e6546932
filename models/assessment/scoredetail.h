// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

namespace sextant {

/// One stage: what it asks for, and what is missing.
struct StageDetail
{
    Stage stage = Stage::Prototype;
    bool earned = false;
    QStringList failed;     ///< its ship-stoppers that are known to be open
    QStringList unproven;   ///< and those that nobody knows of
    QStringList accepted;   ///< open, but somebody accepts their risk today
    QList<Dimension> below; ///< dimensions whose level holds it back

    QStringList open() const { return failed + unproven; }
};

/// A score and everything that it is made of, for people who take it apart. Figures are 0 to 100.
struct ScoreDetail
{
    std::optional<double> headline, low, ceiling;
    std::optional<double> face; ///< "on paper": the soft minimum of what the dimensions come to if all is believed
    double coverage = 0;
    double plainAverage = 0;
    double minimum = 0;
    std::optional<double> overclaim; ///< 0 to 1, over all checks that have both a claim and an observation
    QStringList overclaimed;         ///< those where the claim lies above
    double excludedShare = 0;        ///< 0 to 1, of the weight, taken out by people
    QStringList excluded;
    std::optional<Stage> declared;
    std::array<StageDetail, 4> stages;

    /// How many stages the claim lies above what is earned; 0 without a claim.
    int stagesAbove(Stage earned) const { return declared ? std::max(0, int(*declared) - int(earned)) : 0; }
};

ScoreDetail scoreDetail(const Catalogue &catalogue, const Assessment &assessment);

/// "Level 3 needs …" in one sentence, and whether it is so: the conditions of one level as a person reads them.
QString conditionText(const LevelCondition &condition);

/// What a stage asks for, in one sentence.
QString stageDemand(Stage stage);

} // namespace sextant
