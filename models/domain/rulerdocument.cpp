// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulerdocument.h"

#include "domain/stage.h"

namespace sextant {

namespace {

constexpr double mostPoints = 100;

const char *idOfLevel(std::size_t at)
{
    return nameOf(Level(at + 1)).id;
}

void readThresholds(const JsonCursor &cursor, Ruler &ruler)
{
    ruler.passValue = cursor.numberOr("pass_value", 0, 1, ruler.passValue);
    ruler.passConfidence = cursor.numberOr("pass_confidence", 0, 1, ruler.passConfidence);
    ruler.failValue = cursor.numberOr("fail_value", 0, 1, ruler.failValue);
    ruler.failConfidence = cursor.numberOr("fail_confidence", 0, 1, ruler.failConfidence);
    ruler.dimensionCap = cursor.numberOr("dimension_cap", Ruler::leastCap, mostPoints, ruler.dimensionCap);
    ruler.productCap = cursor.numberOr("product_cap", Ruler::leastCap, mostPoints, ruler.productCap);
    for (const auto &[id, level] : cursor.members("levels"))
        for (std::size_t i = 0; i < ruler.levels.size(); ++i)
            if (id == QLatin1String(idOfLevel(i))) {
                LevelThreshold &asked = ruler.levels[i];
                asked.evidenced = level.numberOr("evidenced", 0, mostPoints, asked.evidenced);
                asked.coverage = level.numberOr("coverage", 0, mostPoints, asked.coverage);
            }
}

} // namespace

nlohmann::ordered_json rulerJson(const Ruler &ruler)
{
    using json = nlohmann::ordered_json;
    json dimensions = json::object();
    for (const auto &name : names<Dimension>())
        dimensions[name.id] = ruler.weightOf(name.value);
    json checks = json::object();
    for (const auto &[id, weight] : ruler.checkWeights.asKeyValueRange())
        checks[id.toStdString()] = weight;
    json levels = json::object();
    for (std::size_t i = 0; i < ruler.levels.size(); ++i)
        levels[idOfLevel(i)] = {{"evidenced", ruler.levels[i].evidenced}, {"coverage", ruler.levels[i].coverage}};
    return {{"dimensions", std::move(dimensions)}, {"checks", std::move(checks)},
            {"pass_value", ruler.passValue},       {"pass_confidence", ruler.passConfidence},
            {"fail_value", ruler.failValue},       {"fail_confidence", ruler.failConfidence},
            {"levels", std::move(levels)},         {"dimension_cap", ruler.dimensionCap},
            {"product_cap", ruler.productCap}};
}

QByteArray rulerDocument(const Ruler &ruler)
{
    return QByteArray::fromStdString(rulerJson(ruler).dump());
}

Ruler rulerIn(const JsonCursor &cursor)
{
    Ruler ruler;
    for (const auto &[id, weight] : cursor.members("dimensions"))
        if (const auto dimension = fromId<Dimension>(id))
            ruler.dimensionWeights[std::size_t(*dimension)] = weight.asNumber(0, Ruler::greatestWeight);
    for (const auto &[id, weight] : cursor.members("checks"))
        ruler.checkWeights.insert(id, weight.asNumber(0, Ruler::greatestWeight));
    readThresholds(cursor, ruler);
    if (const Status sound = checkRuler(ruler); !sound)
        cursor.refuse(sound.error().what);
    return ruler;
}

Result<Ruler> readRuler(const QByteArray &document, const QString &where)
{
    const auto json = parseJson(document, where);
    if (!json)
        return json.error();
    JsonCursor::Trouble trouble{where, {}};
    const Ruler ruler = rulerIn(JsonCursor(*json, trouble));
    if (trouble.first)
        return *trouble.first;
    return ruler;
}

} // namespace sextant
