// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/option.h"
#include "statistics/threepoint.h"

#include <optional>

namespace sextant {

/// One way to go, as an undertaking.
struct Undertaking
{
    ThreePoint effort; ///< engineer-days
    double team = 1;   ///< people, above 0
    double focus = 1;  ///< share of a day that goes to this work, above 0
    double freeze = 0; ///< share of feature work that stops meanwhile
};

struct EconomicFacts
{
    ByOption<Undertaking> undertakings;
    ByOption<double> interestPerMonth{}; ///< extra cost of keeping the code
    double dayRate = 0;
    double runwayDays = 0; ///< calendar days that the money lasts
    double reserve = 0;    ///< share of the runway not to be touched
    double incidentCostPerMonth = 0;
    double opportunityPerWeek = 0;  ///< what a week without features costs
    double replacementNeeded = 0.5; ///< probability
    double firstStage = 0.35;       ///< share of the staged cost after which one can still stop
};

/// Money and time of one way. Money is in the currency of the day rate.
struct UndertakingForecast
{
    double effortMean = 0;
    double effortSimulatedMean = 0;
    double calendarP50 = 0;
    double calendarP90 = 0;
    double costP10 = 0;
    double costP50 = 0;
    double costP90 = 0;
    double costMean = 0;
    double withinRunway = 0; ///< probability
};

/// What each way costs, and what the wrong one does (method E4).
struct Economics
{
    ByOption<UndertakingForecast> forecasts;
    ByOption<double> expectedCost{};
    double regretOfHardening = 0;           ///< when replacement was needed
    double regretOfRebuilding = 0;          ///< when hardening was enough
    std::optional<double> rebuildThreshold; ///< probability above which rebuilding is cheaper; none when nothing costs
    std::optional<double> breakEvenMonths;  ///< none: never
};

/// draws is above 0.
Economics weighEconomics(const EconomicFacts &facts, int draws, quint64 seed);

} // namespace sextant
