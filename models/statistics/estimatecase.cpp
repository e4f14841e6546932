// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/estimatecase.h"

#include "base/jsoncursor.h"

namespace sextant {

namespace {

// Wide enough for any work, narrow enough that no simulated sum overflows.
constexpr double least = 1e-6;
constexpr double greatest = 1e9;

struct EstimateCaseText
{
    Q_DECLARE_TR_FUNCTIONS(EstimateCase)
};

} // namespace

ThreePoint readEstimate(const JsonCursor &cursor, const char *key)
{
    const JsonCursor estimate = cursor.member(key);
    std::vector<double> points;
    for (const JsonCursor &point : cursor.items(key))
        points.push_back(point.asNumber(least, greatest));
    if (points.size() != 3) {
        estimate.refuse(EstimateCaseText::tr("Three numbers are needed here: low, likely and high."));
        return {};
    }
    if (!ThreePoint::accepts(points[0], points[1], points[2])) {
        estimate.refuse(
            EstimateCaseText::tr("The three numbers are out of order: low, likely and high must not fall."));
        return {};
    }
    return {points[0], points[1], points[2]};
}

} // namespace sextant
