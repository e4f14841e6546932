// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scoringcase.h"

#include "base/jsonanswer.h"
#include "base/jsoncursor.h"
#include "domain/rulerdocument.h"

#include <limits>

namespace sextant {

namespace {

using nlohmann::ordered_json;

constexpr double unbounded = std::numeric_limits<double>::max();

Witness readWitness(const JsonCursor &cursor)
{
    Witness witness;
    witness.kind = cursor.named<EvidenceKind>("kind");
    witness.value = cursor.number("value", 0, 1);
    witness.ageDays = cursor.number("age", -unbounded, unbounded);
    witness.strength = cursor.numberOr("s", 0, 1, 1);
    witness.counterexample = cursor.booleanOr("counter", false);
    return witness;
}

CheckCase readCheck(const JsonCursor &cursor)
{
    CheckCase check;
    check.id = cursor.string("id");
    check.dimension = cursor.named<Dimension>("dim");
    check.weight = cursor.number("w", std::numeric_limits<double>::min(), unbounded);
    if (const auto risk = riskByStage(cursor.string("risk")))
        check.risk = *risk;
    else
        cursor.member("risk").refuse(
            QCoreApplication::translate("ScoringCase", "Four letters A, D or S are needed here, one a stage."));
    check.maxAgeDays = cursor.number("max_age", std::numeric_limits<double>::min(), unbounded);
    check.applies = cursor.has("applies") ? cursor.named<Truth>("applies") : Truth::Yes;
    check.waived = cursor.booleanOr("waived", false);
    for (const JsonCursor &evidence : cursor.items("evidence"))
        check.evidence.push_back(readWitness(evidence));
    return check;
}

ordered_json writeDimension(const DimensionScore &score, std::optional<double> low)
{
    return {{"evidenced_raw", score.evidencedUncapped},
            {"evidenced", score.evidenced},
            {"low", orNull(low)},
            {"ceiling", score.ceiling},
            {"face", score.face},
            {"coverage", score.coverage},
            {"stoppers_failed", score.stoppersFailed},
            {"stoppers_unproven", score.stoppersUnproven},
            {"level", int(score.level)},
            {"overclaim", orNull(score.overclaim)},
            {"n", score.checks}};
}

} // namespace

Result<ScoringCase> readScoringCase(const QByteArray &json, const QString &fileName)
{
    const auto document = parseJson(json, fileName);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{fileName, {}};
    const JsonCursor root(*document, trouble);
    ScoringCase scoringCase;
    scoringCase.target = root.named<Stage>("target");
    if (root.has("ruler"))
        scoringCase.ruler = rulerIn(root.member("ruler"));
    root.member("checks");
    for (const JsonCursor &check : root.items("checks"))
        scoringCase.checks.push_back(readCheck(check));
    if (trouble.first)
        return *trouble.first;
    return scoringCase;
}

QByteArray writeScoringAnswer(const ProductScore &product)
{
    ordered_json dimensions;
    for (int i = 0; i < dimensionCount; ++i) {
        const auto dimension = Dimension(i);
        const auto &score = product.of(dimension);
        dimensions[nameOf(dimension).id] = score ? writeDimension(*score, product.lowOf(dimension)) : ordered_json();
    }
    ordered_json checks = ordered_json::object();
    for (const JudgedCheck &check : product.checks)
        checks[check.id.toStdString()] = {{"value", orNull(check.score.value)},
                                          {"kappa", check.score.confidence},
                                          {"state", nameOf(check.score.state).id}};
    ordered_json result;
    result["headline"] = orNull(product.headline);
    result["headline_ceiling"] = orNull(product.ceiling);
    result["low"] = orNull(product.low);
    if (product.headline) {
        result["plain_average_for_comparison"] = product.plainAverage;
        result["minimum"] = product.minimum;
    }
    result["weakest"] = product.weakest ? ordered_json(nameOf(*product.weakest).id) : ordered_json();
    result["level"] = int(product.level);
    result["stage_earned"] = nameOf(product.stageEarned).id;
    result["coverage"] = product.coverage;
    result["dims"] = std::move(dimensions);
    if (product.headline)
        result["checks"] = std::move(checks);
    return jsonAnswer("sextant.score/1", std::move(result));
}

} // namespace sextant
