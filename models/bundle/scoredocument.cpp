// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/scoredocument.h"

#include "base/jsonanswer.h"
#include "bundle/bundledocument.h"
#include "bundle/bundlemanifest.h"
#include "reports/jsonfacts.h"

#include <cmath>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;
using json = nlohmann::ordered_json;

/// Figures of up to 100, worked out by another processor.
constexpr double tolerance = 1e-9;

json dimensionOf(const DimensionScore &score, std::optional<double> low)
{
    return {{"evidenced", score.evidenced},
            {"evidenced_uncapped", score.evidencedUncapped},
            {"low", orNull(low)},
            {"ceiling", score.ceiling},
            {"face", score.face},
            {"coverage", score.coverage},
            {"level", int(score.level)},
            {"stoppers_failed", score.stoppersFailed},
            {"stoppers_unproven", score.stoppersUnproven},
            {"overclaim", orNull(score.overclaim)},
            {"checks", score.checks}};
}

json checkOf(const CheckResult &check)
{
    return {{"state", nameOf(check.state).id},
            {"value", orNull(check.score.value)},
            {"confidence", check.score.confidence},
            {"waived", check.waived},
            {"review_again", check.reviewAgain}};
}

json scoresOf(const Assessment &assessment)
{
    json dimensions = json::object();
    for (int i = 0; i < dimensionCount; ++i) {
        const auto &score = assessment.product.of(Dimension(i));
        dimensions[nameOf(Dimension(i)).id] =
            score ? dimensionOf(*score, assessment.product.lowOf(Dimension(i))) : json();
    }
    json checks = json::object();
    for (const CheckResult &check : assessment.checks)
        checks[check.id.toStdString()] = checkOf(check);
    return {{"schema", "sextant.bundle-scores/1"},
            {"headline", headlineJson(assessment.product)},
            {"dimensions", std::move(dimensions)},
            {"checks", std::move(checks)}};
}

QString shown(const nlohmann::json *value)
{
    if (!value || value->is_null())
        return u"–"_s;
    return value->is_string() ? QString::fromStdString(value->get<std::string>())
                              : QString::fromStdString(value->dump(-1, ' ', false, json::error_handler_t::replace));
}

bool isSame(const nlohmann::json &one, const nlohmann::json &other)
{
    if (one.is_number() && other.is_number())
        return std::abs(one.get<double>() - other.get<double>()) <= tolerance;
    return one == other;
}

/// Both may have what the other has not.
void compare(const nlohmann::json *claimed, const nlohmann::json *found, const QString &figure, FigureComparison &all)
{
    const bool branches = (claimed && claimed->is_object()) || (found && found->is_object());
    if (!branches || (claimed && !claimed->is_object() && found)) {
        ++all.figures;
        const bool same = claimed && found && isSame(*claimed, *found);
        if (!same && all.differences.size() < FigureComparison::mostDifferences)
            all.differences << FigureDifference{figure, shown(claimed), shown(found)};
        return;
    }
    const auto below = [&figure](const std::string &key) -> QString {
        return figure.isEmpty() ? QString::fromStdString(key) : figure + u'/' + QString::fromStdString(key);
    };
    const auto in = [](const nlohmann::json *object, const std::string &key) -> const nlohmann::json * {
        if (!object || !object->is_object())
            return nullptr;
        const auto it = object->find(key);
        return it == object->end() ? nullptr : &*it;
    };
    if (found && found->is_object())
        for (const auto &[key, value] : found->items())
            compare(in(claimed, key), &value, below(key), all);
    if (claimed && claimed->is_object())
        for (const auto &[key, value] : claimed->items())
            if (!in(found, key))
                compare(&value, nullptr, below(key), all);
}

/// What a report shows of one score.
struct ShownScore
{
    std::optional<double> score;
    std::optional<double> low;
    std::optional<double> high;
};

QList<ShownScore> scoresIn(const JsonCursor &block)
{
    const auto number = [](const JsonCursor &score, const char *key) -> std::optional<double> {
        return score.has(key) ? std::optional(score.number(key, 0, 100)) : std::nullopt;
    };
    QList<ShownScore> scores;
    for (const JsonCursor &score : block.items("scores"))
        scores << ShownScore{number(score, "score"), number(score, "low"), number(score, "high")};
    return scores;
}

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 17) : u"–"_s;
}

void compareShown(const QString &name, const ShownScore &claimed, const ShownScore &found, FigureComparison &all)
{
    const auto one = [&](const QString &what, const std::optional<double> &a, const std::optional<double> &b) {
        ++all.figures;
        if (a.has_value() != b.has_value() || (a && std::abs(*a - *b) > tolerance))
            all.differences << FigureDifference{name + u'/' + what, numberText(a), numberText(b)};
    };
    one(u"score"_s, claimed.score, found.score);
    one(u"low"_s, claimed.low, found.low);
    one(u"high"_s, claimed.high, found.high);
}

ShownScore readinessOf(const ProductScore &product)
{
    if (!product.headline)
        return {};
    return {product.headline, product.low.value_or(0), product.ceiling.value_or(0)};
}

ShownScore scoreOf(const ProductScore &product, Dimension dimension)
{
    const auto &score = product.of(dimension);
    if (!score)
        return {};
    return {score->evidenced, product.lowOf(dimension).value_or(0), score->ceiling};
}

} // namespace

QByteArray writeScores(const Assessment &assessment)
{
    return toBytes(scoresOf(assessment));
}

Result<FigureComparison> compareScores(const QByteArray &scores, const Assessment &assessment)
{
    const auto claimed = parseBundleDocument(scores, bundlemember::scores, schemaOfMember(bundlemember::scores));
    if (!claimed)
        return claimed.error();
    nlohmann::json found = scoresOf(assessment);
    FigureComparison comparison;
    for (const char *part : {"headline", "dimensions", "checks"})
        compare(&(*claimed)[part], &found[part], QString::fromLatin1(part), comparison);
    return comparison;
}

Result<FigureComparison> compareReport(const QByteArray &report, const Assessment &assessment)
{
    const auto document = parseBundleDocument(report, bundlemember::report, schemaOfMember(bundlemember::report));
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{bundlemember::report, {}};
    const JsonCursor root(*document, trouble);
    FigureComparison comparison;
    for (const JsonCursor &section : root.items("sections"))
        for (const JsonCursor &block : section.items("blocks")) {
            if (block.string("kind") != "scores"_L1)
                continue;
            const QList<ShownScore> shown = scoresIn(block);
            if (shown.size() == 1)
                compareShown(u"readiness"_s, shown.front(), readinessOf(assessment.product), comparison);
            else if (shown.size() == dimensionCount)
                for (int i = 0; i < dimensionCount; ++i)
                    compareShown(idOf(Dimension(i)), shown[i], scoreOf(assessment.product, Dimension(i)), comparison);
            else
                block.refuse(QCoreApplication::translate(
                    "BundleScores", "A report shows one score here, or those of all six dimensions."));
        }
    if (trouble.first)
        return *trouble.first;
    return comparison;
}

} // namespace sextant
