// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/scoredetail.h"

#include "assessment/verdict.h"
#include "statistics/softminimum.h"

namespace sextant {

namespace {

struct ScoreDetailText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreDetail)
};

/// The level that all dimensions need for a stage (method A5); none for the two earliest.
std::optional<Level> levelFor(Stage stage)
{
    switch (stage) {
    case Stage::Prototype:
    case Stage::ProofOfConcept:
        return std::nullopt;
    case Stage::Mvp:
        return Level::MvpSafe;
    case Stage::Production:
        return Level::ProductionGrade;
    }
    return std::nullopt;
}

StageDetail stageDetail(const Catalogue &catalogue, const Assessment &assessment, Stage stage)
{
    StageDetail detail;
    detail.stage = stage;
    detail.earned = assessment.product.headline && assessment.product.stageEarned >= stage;
    for (const CheckResult &result : assessment.checks) {
        const Check &check = *catalogue.find(result.id);
        if (!result.applies() || result.state == CheckState::Pass ||
            riskAt(check.risk, stage) != RiskClass::ShipStopper)
            continue;
        (result.waived                      ? detail.accepted
         : result.state == CheckState::Fail ? detail.failed
                                            : detail.unproven)
            << result.id;
    }
    if (const auto level = levelFor(stage))
        for (const auto &name : names<Dimension>())
            if (const auto &score = assessment.product.of(name.value); score && score->level < *level)
                detail.below << name.value;
    return detail;
}

std::optional<double> faceOf(const ProductScore &product)
{
    std::vector<double> faces;
    std::vector<double> weights;
    for (const auto &name : names<Dimension>())
        if (const auto &score = product.of(name.value)) {
            faces.push_back(score->face);
            weights.push_back(product.ruler.weightOf(name.value));
        }
    return softMinimum(faces, weights);
}

} // namespace

ScoreDetail scoreDetail(const Catalogue &catalogue, const Assessment &assessment)
{
    const ProductScore &product = assessment.product;
    ScoreDetail detail;
    detail.headline = product.headline;
    detail.low = product.low;
    detail.ceiling = product.ceiling;
    detail.face = faceOf(product);
    detail.coverage = product.coverage;
    detail.plainAverage = product.plainAverage;
    detail.minimum = product.minimum;
    detail.overclaim = overclaimOf(product.checks);
    for (const JudgedCheck &check : product.checks)
        if (check.score.claimed && check.score.observed && *check.score.claimed > *check.score.observed)
            detail.overclaimed << check.id;
    detail.excludedShare = excludedShare(catalogue, assessment);
    for (const CheckResult &result : assessment.checks)
        if (result.answer && takesOut(*result.answer))
            detail.excluded << result.id;
    detail.declared = assessment.declared;
    for (const auto &stage : names<Stage>())
        detail.stages[std::size_t(stage.value)] = stageDetail(catalogue, assessment, stage.value);
    return detail;
}

QString conditionText(const LevelCondition &condition)
{
    switch (condition.kind) {
    case LevelCondition::Kind::Evidenced:
        return ScoreDetailText::tr("%1 of 100 proven; it is %2")
            .arg(scoreText(condition.needed), scoreText(condition.has));
    case LevelCondition::Kind::Coverage:
        return ScoreDetailText::tr("%1 % known; it is %2 %").arg(scoreText(condition.needed), scoreText(condition.has));
    case LevelCondition::Kind::Gate:
        break;
    }
    if (condition.met)
        return condition.next == Level::Proven ? ScoreDetailText::tr("every debt of production is paid")
                                               : ScoreDetailText::tr("every ship-stopper is closed");
    const QString open = QString::number(condition.openChecks.size());
    return condition.next == Level::Proven ? ScoreDetailText::tr("every debt of production is paid; open: %1").arg(open)
                                           : ScoreDetailText::tr("every ship-stopper is closed; open: %1").arg(open);
}

QString stageDemand(Stage stage)
{
    switch (stage) {
    case Stage::Prototype:
        return ScoreDetailText::tr("Anything that runs.");
    case Stage::ProofOfConcept:
        return ScoreDetailText::tr("Its ship-stoppers are closed.");
    case Stage::Mvp:
        return ScoreDetailText::tr("Every dimension is MVP-safe.");
    case Stage::Production:
        return ScoreDetailText::tr("Every dimension is production-grade.");
    }
    return {};
}

} // namespace sextant
