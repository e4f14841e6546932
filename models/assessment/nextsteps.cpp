// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/nextsteps.h"

#include "scoring/whatif.h"
#include "statistics/softminimum.h"

namespace sextant {

namespace {

/// The headline if one dimension came to another score, everything else as it is (method A5).
double headlineWith(const ProductScore &product, Dimension dimension, const DimensionScore &changed)
{
    std::vector<double> evidenced;
    std::vector<double> weights;
    int open = 0;
    for (int i = 0; i < dimensionCount; ++i) {
        const auto &score = Dimension(i) == dimension ? std::optional(changed) : product.of(Dimension(i));
        if (!score)
            continue;
        evidenced.push_back(score->evidenced);
        weights.push_back(product.ruler.weightOf(Dimension(i)));
        open += score->stoppersOpen();
    }
    return std::min(softMinimum(evidenced, weights).value_or(0), productCap(open, product.ruler));
}

double riskFactor(RiskClass riskClass)
{
    switch (riskClass) {
    case RiskClass::ShipStopper:
        return 3;
    case RiskClass::Debt:
        return 1.5;
    case RiskClass::Shortcut:
        return 0.5;
    }
    return 0;
}

struct Candidate
{
    Gap step;
    RiskClass riskClass;
    double savedPerDay;
};

} // namespace

void addGains(Assessment &assessment)
{
    for (int i = 0; i < dimensionCount; ++i) {
        const auto dimension = Dimension(i);
        std::vector<JudgedCheck> checks = assessment.product.checksOf(dimension);
        for (JudgedCheck &check : checks) {
            if (check.score.state == CheckState::Pass && check.score.proven() >= 1)
                continue;
            const CheckScore before = std::exchange(check.score, provenScore());
            const DimensionScore after = *scoreDimension(checks, assessment.target, assessment.product.ruler);
            check.score = before;
            auto result = std::ranges::find(assessment.checks, check.id, &CheckResult::id);
            result->gain = after.evidenced - assessment.product.of(dimension)->evidenced;
            if (const auto headline = assessment.product.headline)
                result->headlineGain = headlineWith(assessment.product, dimension, after) - *headline;
        }
    }
}

QList<Gap> nextSteps(const Catalogue &catalogue, const Assessment &assessment)
{
    std::vector<Candidate> candidates;
    for (const CheckResult &result : assessment.checks) {
        if (!result.applies() || result.waived || result.state == CheckState::Pass)
            continue;
        const Check &check = *catalogue.find(result.id);
        const RiskClass riskClass = riskAt(check.risk, assessment.target);
        const double saved = check.weight * (1 - result.score.value.value_or(0.0)) * riskFactor(riskClass);
        candidates.push_back({{check.id, check.effortDays[1], result.gain, result.headlineGain},
                              riskClass,
                              saved / std::max(check.effortDays[1], 0.1)});
    }
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        return std::pair(a.riskClass, a.savedPerDay) > std::pair(b.riskClass, b.savedPerDay);
    });
    QList<Gap> steps;
    for (const Candidate &candidate : candidates)
        steps << candidate.step;
    return steps;
}

} // namespace sextant
