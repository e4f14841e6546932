// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/productscore.h"

#include "statistics/softminimum.h"

namespace sextant {

namespace {

/// Both at once, so that no evidence has to be copied to leave the claims out.
void judge(const CheckCase &check, std::vector<Witness> &buffer, std::vector<JudgedCheck> &all,
           std::vector<JudgedCheck> &seen)
{
    all.push_back({check.id, check.dimension, check.weight, check.risk, check.waived,
                   scoreCheck(check.evidence, check.maxAgeDays)});
    buffer.clear();
    std::ranges::copy_if(check.evidence, std::back_inserter(buffer),
                         [](const Witness &witness) { return isObserved(witness.kind); });
    seen.push_back(all.back());
    if (buffer.size() < check.evidence.size())
        seen.back().score = scoreCheck(buffer, check.maxAgeDays);
}

bool passesProofOfConcept(std::span<const JudgedCheck> checks)
{
    return std::ranges::none_of(checks, [](const JudgedCheck &check) {
        return check.isGate(Stage::ProofOfConcept, RiskClass::ShipStopper) && check.score.state != CheckState::Pass;
    });
}

Stage stageEarned(Level level, std::span<const JudgedCheck> checks)
{
    if (level >= Level::ProductionGrade)
        return Stage::Production;
    if (level == Level::MvpSafe)
        return Stage::Mvp;
    return passesProofOfConcept(checks) ? Stage::ProofOfConcept : Stage::Prototype;
}

/// The scores of all dimensions and of the product, without the bounds from observed evidence.
ProductScore scoreJudged(std::vector<JudgedCheck> checks, Stage target)
{
    ProductScore product;
    product.checks = std::move(checks);
    std::vector<double> evidenced;
    std::vector<double> ceilings;
    int failed = 0;
    double known = 0;
    double weight = 0;
    for (int i = 0; i < dimensionCount; ++i) {
        const auto score = scoreDimension(product.checksOf(Dimension(i)), target);
        product.dimensions[std::size_t(i)] = score;
        if (!score)
            continue;
        // Strictly less: of equals the first in order is named.
        if (!product.weakest || score->evidenced < product.of(*product.weakest)->evidenced)
            product.weakest = Dimension(i);
        product.level = evidenced.empty() ? score->level : std::min(product.level, score->level);
        evidenced.push_back(score->evidenced);
        ceilings.push_back(score->ceiling);
        failed += score->stoppersFailed;
        product.stoppersOpen += score->stoppersOpen();
    }
    if (evidenced.empty())
        return product;

    for (const JudgedCheck &check : product.checks) {
        known += check.weight * check.score.confidence;
        weight += check.weight;
    }
    product.coverage = 100 * known / weight;
    product.headline = std::min(*softMinimum(evidenced), productCap(product.stoppersOpen));
    product.ceiling = std::min(*softMinimum(ceilings), productCap(failed));
    for (const double value : evidenced)
        product.plainAverage += value / double(evidenced.size());
    product.minimum = *std::ranges::min_element(evidenced);
    product.stageEarned = stageEarned(product.level, product.checks);
    return product;
}

} // namespace

std::vector<JudgedCheck> ProductScore::checksOf(Dimension dimension) const
{
    std::vector<JudgedCheck> wanted;
    std::ranges::copy_if(checks, std::back_inserter(wanted),
                         [dimension](const JudgedCheck &check) { return check.dimension == dimension; });
    return wanted;
}

double productCap(int openStoppers)
{
    return openStoppers <= 0 ? 100.0 : std::max(20.0, 69.0 - 2.0 * (openStoppers - 1));
}

ProductScore scoreProduct(std::span<const CheckCase> checks, Stage target)
{
    std::vector<JudgedCheck> all;
    std::vector<JudgedCheck> seen;
    all.reserve(checks.size());
    seen.reserve(checks.size());
    std::vector<Witness> buffer;
    for (const CheckCase &check : checks)
        if (check.applies != Truth::No)
            judge(check, buffer, all, seen);
    return scoreProduct(std::move(all), std::move(seen), target);
}

ProductScore scoreProduct(std::vector<JudgedCheck> checks, std::vector<JudgedCheck> seen, Stage target)
{
    ProductScore product = scoreJudged(std::move(checks), target);
    if (!product.headline)
        return product;
    ProductScore observed = scoreJudged(std::move(seen), target);
    product.low = std::min(*product.headline, *observed.headline);
    for (std::size_t i = 0; i < dimensionCount; ++i)
        if (product.dimensions[i])
            product.lows[i] = std::min(product.dimensions[i]->evidenced, observed.dimensions[i]->evidenced);
    product.seen = std::move(observed.checks);
    return product;
}

} // namespace sextant
