// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/planforecast.h"

#include <cmath>

namespace sextant {

namespace {

/// The score that stands on a day: each point holds until the next.
double scoreOn(const QList<ForecastPoint> &points, double day, const QDate &start)
{
    double score = points.front().score;
    for (const ForecastPoint &point : points)
        if (double(start.daysTo(point.day)) <= day + 1e-9)
            score = point.score;
    return score;
}

} // namespace

QList<ForecastBand> forecastBands(const ProjectPlan &plan)
{
    const QDate start = plan.start;
    if (plan.forecast.size() < 2 || !plan.p50.isValid() || !plan.p80.isValid() || !plan.likelyEnd.isValid())
        return {};
    const double likely = std::max(1.0, double(start.daysTo(plan.likelyEnd)));
    const double half = std::max(1.0, double(start.daysTo(plan.p50))) / likely;
    const double late = std::max(half, double(start.daysTo(plan.p80)) / likely);
    QMap<QDate, int> days{{start, 0}};
    for (const ForecastPoint &point : plan.forecast)
        for (const double pace : {half, late})
            days.insert(start.addDays(qint64(std::ceil(double(start.daysTo(point.day)) * pace))), 0);
    QList<ForecastBand> bands;
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        const double gone = double(start.daysTo(day.key()));
        bands << ForecastBand{day.key(), scoreOn(plan.forecast, gone / half, start),
                              scoreOn(plan.forecast, gone / late, start)};
    }
    return bands;
}

std::optional<double> leastScoreFor(Stage stage)
{
    switch (stage) {
    case Stage::Production:
        return 70;
    case Stage::Mvp:
        return 30;
    case Stage::Prototype:
    case Stage::ProofOfConcept:
        break;
    }
    return std::nullopt;
}

std::optional<double> scoreAtGoal(const ProjectPlan &plan, const GoalOutlook &goal)
{
    if (!goal.earliest.isValid() || plan.forecast.isEmpty() || goal.earliest < plan.start)
        return std::nullopt;
    return scoreOn(plan.forecast, double(plan.start.daysTo(goal.earliest)), plan.start);
}

} // namespace sextant
