// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"
#include "domain/profile.h"
#include "domain/stage.h"
#include "scoring/checkscore.h"

#include <QList>
#include <QString>

namespace sextant {

/// A check with its evidence, as the formulas see it.
struct CheckCase
{
    QString id;
    Dimension dimension = Dimension::Reliability;
    double weight = 5; ///< above 0
    RiskByStage risk{};
    double maxAgeDays = 90; ///< above 0
    Truth applies = Truth::Yes;
    bool waived = false; ///< an accepted risk in force: lifts gate and cap, never the value (method A6)
    std::vector<Witness> evidence;
};

/// A check that applies (yes or unknown) and what its evidence comes to.
struct JudgedCheck
{
    QString id;
    Dimension dimension = Dimension::Reliability;
    double weight = 5;
    RiskByStage risk{};
    bool waived = false;
    CheckScore score;

    bool isGate(Stage stage, RiskClass riskClass) const { return !waived && riskAt(risk, stage) == riskClass; }
};

/// What the checks of one dimension come to (method A4). Scores are 0 to 100.
struct DimensionScore
{
    double evidencedUncapped = 0; ///< what is proven, before the caps
    double evidenced = 0;         ///< the score: everything unknown counts as failed
    double ceiling = 0;           ///< everything unknown counts as passed
    double face = 0;              ///< "on paper": all answers believed
    double coverage = 0;          ///< how much is known
    int stoppersFailed = 0;
    int stoppersUnproven = 0; ///< unproven, contested or unknown ship-stoppers
    Level level = Level::Absent;
    std::optional<double> overclaim; ///< 0 to 1, over checks that have both a claim and an observation
    int checks = 0;
    double weight = 0;

    int stoppersOpen() const { return stoppersFailed + stoppersUnproven; }
};

/// What a level asks for beyond the one below it, and how far it is met.
struct LevelCondition
{
    Level next = Level::AdHoc;
    enum class Kind : quint8 { Evidenced, Coverage, Gate } kind = Kind::Evidenced;
    double needed = 0; ///< of Evidenced and Coverage
    double has = 0;
    QStringList openChecks; ///< of Gate
    bool met = false;
};

/// One level with everything that it asks for.
struct LevelRung
{
    Level level = Level::AdHoc;
    bool reached = false; ///< with all levels below it
    std::vector<LevelCondition> conditions;
};

/// None for a dimension without an applicable check.
std::optional<DimensionScore> scoreDimension(std::span<const JudgedCheck> checks, Stage target,
                                             const Ruler &ruler = {});

/// The four levels from the lowest up.
std::vector<LevelRung> levelLadder(std::span<const JudgedCheck> checks, const DimensionScore &score,
                                   const Ruler &ruler = {});

/// The first condition that does not hold; none at the highest level.
std::optional<LevelCondition> whatHoldsLevel(std::span<const JudgedCheck> checks, const DimensionScore &score,
                                             const Ruler &ruler = {});

/// Claimed above observed, 0 to 1, over the checks that have both (method A4).
std::optional<double> overclaimOf(std::span<const JudgedCheck> checks);

/// What a level asks for beyond the one below it.
struct LevelDemand
{
    Level level = Level::AdHoc;
    double evidenced = 0;              ///< least score that is proven, before the caps
    double coverage = 0;               ///< least that is known
    std::optional<Stage> gateStage;    ///< every check that is of
    std::optional<RiskClass> gateRisk; ///< this class at that stage must pass
};

/// From the lowest level with a demand to the highest.
QList<LevelDemand> levelDemands(const Ruler &ruler = {});

/// Highest score of a dimension with so many open ship-stoppers (method A4).
double dimensionCap(int openStoppers, const Ruler &ruler = {});

} // namespace sextant
