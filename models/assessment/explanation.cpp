// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/explanation.h"

#include "assessment/explanationwords.h"
#include "assessment/verdict.h"
#include "assessment/witness.h"
#include "statistics/softminimum.h"

#include <cmath>

namespace sextant {

namespace {

/// What a witness of this kind and value counts when it is fresh and of full strength.
double trustIn(const Witness &witness)
{
    return reliability({witness.kind, witness.value, 0, 1, false}, 1);
}

/// Of several of one kind the most reliable speaks; of equals the one that says less.
void markSpeakers(QList<EvidenceWeight> &weights)
{
    for (const auto &kind : names<EvidenceKind>()) {
        EvidenceWeight *speaker = nullptr;
        for (EvidenceWeight &weight : weights) {
            if (weight.evidence.kind != kind.value || weight.reliability < method::leastReliability)
                continue;
            const bool louder =
                !speaker || weight.reliability > speaker->reliability ||
                (weight.reliability == speaker->reliability && weight.evidence.value < speaker->evidence.value);
            if (louder)
                speaker = &weight;
        }
        if (speaker)
            speaker->speaks = true;
    }
}

QList<EvidenceWeight> weigh(const Check &check, const CheckResult &result, const QDateTime &now)
{
    QList<EvidenceWeight> weights;
    for (const Evidence &evidence : result.evidence) {
        const Witness witness = witnessOf(evidence, now);
        weights << EvidenceWeight{evidence,
                                  witness.ageDays,
                                  trustIn(witness),
                                  freshness(witness.ageDays, check.maxAgeDays),
                                  reliability(witness, check.maxAgeDays),
                                  false,
                                  {}};
    }
    markSpeakers(weights);
    for (EvidenceWeight &weight : weights)
        weight.words = ExplanationWords::ofEvidence(weight, check.maxAgeDays);
    return weights;
}

std::optional<BiggestChange> biggestChange(const Catalogue &catalogue, const Assessment &assessment,
                                           std::optional<Dimension> dimension)
{
    const CheckResult *best = nullptr;
    const auto gainOf = [dimension](const CheckResult &result) {
        return dimension ? std::pair(result.gain, result.headlineGain) : std::pair(result.headlineGain, result.gain);
    };
    for (const CheckResult &result : assessment.checks) {
        if (!result.applies() || result.state == CheckState::Pass || (dimension && result.dimension != *dimension))
            continue;
        if (!best || gainOf(result) > gainOf(*best))
            best = &result;
    }
    if (!best)
        return std::nullopt;
    // Where several hold the score together, none moves it alone: then begin with what pays most.
    if (gainOf(*best).first < 0.5)
        for (const Gap &step : assessment.nextSteps)
            if (const CheckResult *first = assessment.find(step.checkId);
                !dimension || first->dimension == *dimension) {
                best = first;
                break;
            }
    const QString name = dimension ? labelOf(*dimension) : ExplanationWords::readiness();
    return BiggestChange{best->id, ExplanationWords::ofChange(*catalogue.find(best->id), name, gainOf(*best).first)};
}

} // namespace

std::optional<CheckExplanation> explainCheck(const Catalogue &catalogue, const Assessment &assessment,
                                             const QString &checkId)
{
    const Check *check = catalogue.find(checkId);
    const CheckResult *result = assessment.find(checkId);
    if (!check || !result)
        return std::nullopt;
    CheckExplanation explanation;
    explanation.checkId = checkId;
    explanation.title = textOf(*check).title;
    explanation.dimension = result->dimension;
    explanation.state = result->state;
    explanation.basis = result->score.basis();
    explanation.worth = result->points;
    explanation.has = result->points * result->score.proven();
    explanation.gain = result->gain;
    explanation.headlineGain = result->headlineGain;
    explanation.evidence = weigh(*check, *result, assessment.now);
    explanation.derivation = ExplanationWords::ofCheck(catalogue, assessment, *result, explanation.has);
    return explanation;
}

std::optional<DimensionExplanation> explainDimension(const Catalogue &catalogue, const Assessment &assessment,
                                                     Dimension dimension)
{
    const auto &score = assessment.product.of(dimension);
    if (!score)
        return std::nullopt;
    DimensionExplanation explanation;
    explanation.dimension = dimension;
    explanation.score = score->evidenced;
    explanation.low = assessment.product.lowOf(dimension).value_or(0.0);
    explanation.high = score->ceiling;
    // Differences of rounded figures, so that they agree with the bounds shown beside them.
    const auto low = int(std::lround(explanation.low));
    const auto middle = int(std::lround(explanation.score));
    const auto high = int(std::lround(explanation.high));
    explanation.seen = low;
    explanation.claimed = middle - low;
    explanation.couldBe = high - middle;
    explanation.gaps = 100 - high;
    explanation.checks = score->checks;
    explanation.weight = score->weight;
    explanation.proven = score->evidencedUncapped * score->weight / 100;
    explanation.stoppersOpen = score->stoppersOpen();
    if (score->evidenced < score->evidencedUncapped)
        explanation.cap = dimensionCap(score->stoppersOpen(), assessment.product.ruler);
    for (const CheckResult &result : assessment.checks)
        if (result.applies() && result.dimension == dimension)
            explanation.parts << *explainCheck(catalogue, assessment, result.id);
    std::ranges::stable_sort(explanation.parts, [](const CheckExplanation &a, const CheckExplanation &b) {
        return std::pair(a.gain, a.worth - a.has) > std::pair(b.gain, b.worth - b.has);
    });
    explanation.derivation = ExplanationWords::ofDimension(assessment, explanation);
    explanation.biggest = biggestChange(catalogue, assessment, dimension);
    return explanation;
}

std::optional<ProductExplanation> explainProduct(const Catalogue &catalogue, const Assessment &assessment)
{
    const ProductScore &product = assessment.product;
    if (!product.headline)
        return std::nullopt;
    ProductExplanation explanation;
    explanation.score = *product.headline;
    explanation.low = product.low.value_or(0.0);
    explanation.high = product.ceiling.value_or(100.0);
    std::vector<double> scores;
    std::vector<double> weights;
    double pulls = 0;
    for (const auto &name : names<Dimension>()) {
        const auto &score = product.of(name.value);
        if (!score)
            continue;
        const double weight = product.ruler.weightOf(name.value);
        const double pull = weight * std::pow(std::max(score->evidenced, 1.0), -2.0);
        explanation.parts << ProductExplanation::Part{name.value, score->evidenced,
                                                      product.lowOf(name.value).value_or(0.0), score->ceiling, pull};
        scores.push_back(score->evidenced);
        weights.push_back(weight);
        pulls += pull;
    }
    for (ProductExplanation::Part &part : explanation.parts)
        part.pull /= pulls;
    std::ranges::stable_sort(explanation.parts, std::ranges::greater(), &ProductExplanation::Part::pull);
    explanation.softMinimum = *softMinimum(scores, weights);
    explanation.cap = productCap(product.stoppersOpen, product.ruler);
    explanation.capDecides = explanation.cap < explanation.softMinimum;
    explanation.derivation = ExplanationWords::ofProduct(assessment, explanation);
    explanation.biggest = biggestChange(catalogue, assessment, std::nullopt);
    return explanation;
}

QString ageText(double days)
{
    return ExplanationWords::ofAge(days);
}

} // namespace sextant
