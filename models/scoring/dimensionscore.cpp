// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/dimensionscore.h"

namespace sextant {

namespace {

struct Gate
{
    Stage stage;
    RiskClass riskClass;
};

/// What a level asks for beyond the one below it.
struct Rung
{
    Level level;
    double evidenced;
    double coverage;
    std::optional<Gate> gate;
};

constexpr std::array<Rung, 4> ladder{{
    {Level::AdHoc, 10, 0, std::nullopt},
    {Level::MvpSafe, 30, 0, Gate{Stage::Mvp, RiskClass::ShipStopper}},
    {Level::ProductionGrade, 70, 60, Gate{Stage::Production, RiskClass::ShipStopper}},
    {Level::Proven, 85, 80, Gate{Stage::Production, RiskClass::Debt}},
}};

QStringList openAt(std::span<const JudgedCheck> checks, const Gate &gate)
{
    QStringList open;
    for (const JudgedCheck &check : checks)
        if (check.isGate(gate.stage, gate.riskClass) && check.score.state != CheckState::Pass)
            open << check.id;
    return open;
}

std::optional<LevelCondition> unmet(const Rung &rung, std::span<const JudgedCheck> checks, const DimensionScore &score)
{
    using Kind = LevelCondition::Kind;
    if (score.evidencedUncapped < rung.evidenced)
        return LevelCondition{rung.level, Kind::Evidenced, rung.evidenced, score.evidencedUncapped, {}};
    if (score.coverage < rung.coverage)
        return LevelCondition{rung.level, Kind::Coverage, rung.coverage, score.coverage, {}};
    if (rung.gate)
        if (const QStringList open = openAt(checks, *rung.gate); !open.isEmpty())
            return LevelCondition{rung.level, Kind::Gate, 0, 0, open};
    return std::nullopt;
}

std::optional<double> overclaimOf(std::span<const JudgedCheck> checks)
{
    double weights = 0;
    double excess = 0;
    for (const JudgedCheck &check : checks) {
        if (!check.score.claimed || !check.score.observed)
            continue;
        weights += check.weight;
        excess += check.weight * std::max(0.0, *check.score.claimed - *check.score.observed);
    }
    if (weights <= 0)
        return std::nullopt;
    return excess / weights;
}

} // namespace

double dimensionCap(int openStoppers)
{
    return openStoppers <= 0 ? 100.0 : std::max(20.0, 60.0 - 5.0 * (openStoppers - 1));
}

std::optional<DimensionScore> scoreDimension(std::span<const JudgedCheck> checks, Stage target)
{
    if (checks.empty())
        return std::nullopt;
    DimensionScore score;
    double proven = 0;
    double known = 0;
    double face = 0;
    for (const JudgedCheck &check : checks) {
        score.weight += check.weight;
        proven += check.weight * check.score.confidence * check.score.value.value_or(0.0);
        known += check.weight * check.score.confidence;
        face += check.weight * check.score.value.value_or(0.0);
        if (!check.isGate(target, RiskClass::ShipStopper) || check.score.state == CheckState::Pass)
            continue;
        ++(check.score.state == CheckState::Fail ? score.stoppersFailed : score.stoppersUnproven);
    }
    score.checks = int(checks.size());
    score.evidencedUncapped = 100 * proven / score.weight;
    score.coverage = 100 * known / score.weight;
    score.face = 100 * face / score.weight;
    score.evidenced = std::min(score.evidencedUncapped, dimensionCap(score.stoppersOpen()));
    score.ceiling = std::min(100 * (proven + score.weight - known) / score.weight, dimensionCap(score.stoppersFailed));
    score.overclaim = overclaimOf(checks);
    for (const Rung &rung : ladder) {
        if (unmet(rung, checks, score))
            break;
        score.level = rung.level;
    }
    return score;
}

std::optional<LevelCondition> whatHoldsLevel(std::span<const JudgedCheck> checks, const DimensionScore &score)
{
    for (const Rung &rung : ladder)
        if (rung.level > score.level)
            return unmet(rung, checks, score);
    return std::nullopt;
}

QList<LevelDemand> levelDemands()
{
    QList<LevelDemand> demands;
    for (const Rung &rung : ladder) {
        demands << LevelDemand{rung.level, rung.evidenced, rung.coverage, std::nullopt, std::nullopt};
        if (rung.gate) {
            demands.back().gateStage = rung.gate->stage;
            demands.back().gateRisk = rung.gate->riskClass;
        }
    }
    return demands;
}

} // namespace sextant
