// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/planproject.h"

namespace sextant {

/// What the readiness comes to on a day, by how late the plan may run.
struct ForecastBand
{
    QDate day;
    double half = 0;       ///< at the pace at which half of the simulated runs end
    double eightInTen = 0; ///< at the slower pace at which eight in ten do

    bool operator==(const ForecastBand &) const = default;
};

/// The forecast of a plan with its spread: a plan that ends late is taken to be late all along, in proportion. Empty
/// without dates. Pure.
QList<ForecastBand> forecastBands(const ProjectPlan &plan);

/// The least readiness of the level that a stage needs (method A4); nothing where a stage asks for no score.
std::optional<double> leastScoreFor(Stage stage);

/// What the forecast comes to when a goal is reached; nothing without a day.
std::optional<double> scoreAtGoal(const ProjectPlan &plan, const GoalOutlook &goal);

} // namespace sextant
