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
    Level level = Level::AdHoc;
    double evidenced = 0;
    double coverage = 0;
    std::optional<Gate> gate = std::nullopt;
};

using Ladder = std::array<Rung, 4>;

Ladder ladderOf(const Ruler &ruler)
{
    static constexpr std::array<std::optional<Gate>, 4> gates{std::nullopt, Gate{Stage::Mvp, RiskClass::ShipStopper},
                                                              Gate{Stage::Production, RiskClass::ShipStopper},
                                                              Gate{Stage::Production, RiskClass::Debt}};
    Ladder ladder;
    for (std::size_t i = 0; i < ladder.size(); ++i)
        ladder[i] = {Level(i + 1), ruler.levels[i].evidenced, ruler.levels[i].coverage, gates[i]};
    return ladder;
}

QStringList openAt(std::span<const JudgedCheck> checks, const Gate &gate)
{
    QStringList open;
    for (const JudgedCheck &check : checks)
        if (check.isGate(gate.stage, gate.riskClass) && check.score.state != CheckState::Pass)
            open << check.id;
    return open;
}

/// Asked for each check that a score is tried with, so it makes no lists.
bool holds(const Rung &rung, std::span<const JudgedCheck> checks, const DimensionScore &score)
{
    if (score.evidencedUncapped < rung.evidenced || score.coverage < rung.coverage)
        return false;
    return !rung.gate || std::ranges::none_of(checks, [&gate = *rung.gate](const JudgedCheck &check) {
        return check.isGate(gate.stage, gate.riskClass) && check.score.state != CheckState::Pass;
    });
}

LevelRung rungOf(const Rung &rung, std::span<const JudgedCheck> checks, const DimensionScore &score)
{
    using Kind = LevelCondition::Kind;
    LevelRung out{rung.level, score.level >= rung.level, {}};
    const double evidenced = score.evidencedUncapped;
    out.conditions.push_back({rung.level, Kind::Evidenced, rung.evidenced, evidenced, {}, evidenced >= rung.evidenced});
    if (rung.coverage > 0)
        out.conditions.push_back(
            {rung.level, Kind::Coverage, rung.coverage, score.coverage, {}, score.coverage >= rung.coverage});
    if (rung.gate) {
        const QStringList open = openAt(checks, *rung.gate);
        out.conditions.push_back({rung.level, Kind::Gate, 0, 0, open, open.isEmpty()});
    }
    return out;
}

} // namespace

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

double dimensionCap(int openStoppers, const Ruler &ruler)
{
    return openStoppers <= 0 ? 100.0 : std::max(Ruler::leastCap, ruler.dimensionCap - 5.0 * (openStoppers - 1));
}

std::optional<DimensionScore> scoreDimension(std::span<const JudgedCheck> checks, Stage target, const Ruler &ruler)
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
    score.evidenced = std::min(score.evidencedUncapped, dimensionCap(score.stoppersOpen(), ruler));
    score.ceiling =
        std::min(100 * (proven + score.weight - known) / score.weight, dimensionCap(score.stoppersFailed, ruler));
    score.overclaim = overclaimOf(checks);
    for (const Rung &rung : ladderOf(ruler)) {
        if (!holds(rung, checks, score))
            break;
        score.level = rung.level;
    }
    return score;
}

std::vector<LevelRung> levelLadder(std::span<const JudgedCheck> checks, const DimensionScore &score, const Ruler &ruler)
{
    std::vector<LevelRung> rungs;
    for (const Rung &rung : ladderOf(ruler))
        rungs.push_back(rungOf(rung, checks, score));
    return rungs;
}

std::optional<LevelCondition> whatHoldsLevel(std::span<const JudgedCheck> checks, const DimensionScore &score,
                                             const Ruler &ruler)
{
    for (const LevelRung &rung : levelLadder(checks, score, ruler))
        if (rung.level > score.level)
            for (const LevelCondition &condition : rung.conditions)
                if (!condition.met)
                    return condition;
    return std::nullopt;
}

QList<LevelDemand> levelDemands(const Ruler &ruler)
{
    QList<LevelDemand> demands;
    for (const Rung &rung : ladderOf(ruler)) {
        demands << LevelDemand{rung.level, rung.evidenced, rung.coverage, std::nullopt, std::nullopt};
        if (rung.gate) {
            demands.back().gateStage = rung.gate->stage;
            demands.back().gateRisk = rung.gate->riskClass;
        }
    }
    return demands;
}

} // namespace sextant
