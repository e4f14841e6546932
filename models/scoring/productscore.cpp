// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/productscore.h"

#include "statistics/softminimum.h"

namespace sextant {

namespace {

/// Both at once, so that no evidence has to be copied to leave the claims out.
void judge(const CheckCase &check, std::vector<Witness> &buffer, std::vector<JudgedCheck> &all,
           std::vector<JudgedCheck> &seen, const Ruler &ruler)
{
    all.push_back({check.id, check.dimension, check.weight, check.risk, check.waived,
                   scoreCheck(check.evidence, check.maxAgeDays, ruler)});
    buffer.clear();
    std::ranges::copy_if(check.evidence, std::back_inserter(buffer),
                         [](const Witness &witness) { return isObserved(witness.kind); });
    seen.push_back(all.back());
    if (buffer.size() < check.evidence.size())
        seen.back().score = scoreCheck(buffer, check.maxAgeDays, ruler);
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
ProductScore scoreJudged(std::vector<JudgedCheck> checks, Stage target, const Ruler &ruler)
{
    ProductScore product;
    product.ruler = ruler;
    product.checks = std::move(checks);
    std::vector<double> evidenced;
    std::vector<double> ceilings;
    std::vector<double> weights;
    int failed = 0;
    double known = 0;
    double weight = 0;
    for (int i = 0; i < dimensionCount; ++i) {
        const auto score = scoreDimension(product.checksOf(Dimension(i)), target, ruler);
        product.dimensions[std::size_t(i)] = score;
        if (!score)
            continue;
        // Strictly less: of equals the first in order is named.
        if (!product.weakest || score->evidenced < product.of(*product.weakest)->evidenced)
            product.weakest = Dimension(i);
        product.level = evidenced.empty() ? score->level : std::min(product.level, score->level);
        evidenced.push_back(score->evidenced);
        ceilings.push_back(score->ceiling);
        weights.push_back(ruler.weightOf(Dimension(i)));
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
    if (const auto minimum = softMinimum(evidenced, weights)) {
        product.headline = std::min(*minimum, productCap(product.stoppersOpen, ruler));
        product.ceiling = std::min(*softMinimum(ceilings, weights), productCap(failed, ruler));
    }
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

double productCap(int openStoppers, const Ruler &ruler)
{
    return openStoppers <= 0 ? 100.0 : std::max(Ruler::leastCap, ruler.productCap - 2.0 * (openStoppers - 1));
}

ProductScore scoreProduct(std::span<const CheckCase> checks, Stage target, const Ruler &ruler)
{
    std::vector<JudgedCheck> all;
    std::vector<JudgedCheck> seen;
    all.reserve(checks.size());
    seen.reserve(checks.size());
    std::vector<Witness> buffer;
    for (const CheckCase &check : checks)
        if (check.applies != Truth::No)
            judge(check, buffer, all, seen, ruler);
    return scoreProduct(std::move(all), std::move(seen), target, ruler);
}

ProductScore scoreProduct(std::vector<JudgedCheck> checks, std::vector<JudgedCheck> seen, Stage target,
                          const Ruler &ruler)
{
    ProductScore product = scoreJudged(std::move(checks), target, ruler);
    if (product.checks.empty())
        return product;
    ProductScore observed = scoreJudged(std::move(seen), target, ruler);
    if (product.headline)
        product.low = std::min(*product.headline, *observed.headline);
    for (std::size_t i = 0; i < dimensionCount; ++i)
        if (product.dimensions[i])
            product.lows[i] = std::min(product.dimensions[i]->evidenced, observed.dimensions[i]->evidenced);
    product.seen = std::move(observed.checks);
    return product;
}

} // namespace sextant
