// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/economics.h"

#include "statistics/quantile.h"
#include "statistics/splitmix64.h"

#include <algorithm>
#include <cmath>

namespace sextant {

namespace {

constexpr double correlation = 0.3;  ///< of the efforts: what surprises on one way surprises on the others
constexpr double incidentMonths = 6; ///< of trouble before a wrong "harden" is put right

using Draws = ByOption<std::vector<double>>;

Draws drawEfforts(const EconomicFacts &facts, int draws, quint64 seed)
{
    SplitMix64 random(seed);
    const double shared = std::sqrt(correlation);
    const double own = std::sqrt(0.7);
    Draws efforts;
    for (auto &effort : efforts)
        effort.reserve(std::size_t(draws));
    for (int draw = 0; draw < draws; ++draw) {
        const double common = random.normal();
        for (std::size_t i = 0; i < optionCount; ++i)
            efforts[i].push_back(facts.undertakings[i].effort.at(shared * common + own * random.normal()));
    }
    return efforts;
}

UndertakingForecast forecastOf(const Undertaking &undertaking, const EconomicFacts &facts,
                               const std::vector<double> &efforts)
{
    UndertakingForecast forecast;
    const double usable = facts.runwayDays * (1 - facts.reserve);
    std::vector<double> calendar;
    std::vector<double> cost;
    calendar.reserve(efforts.size());
    cost.reserve(efforts.size());
    for (const double effort : efforts) {
        const double days = effort / (undertaking.team * undertaking.focus) * 7 / 5;
        calendar.push_back(days);
        cost.push_back(effort * facts.dayRate + undertaking.freeze * facts.opportunityPerWeek * days / 7);
        forecast.withinRunway += days <= usable ? 1 : 0;
    }
    forecast.withinRunway /= double(efforts.size());
    forecast.effortMean = undertaking.effort.mean();
    forecast.effortSimulatedMean = *mean(efforts);
    forecast.costMean = *mean(cost);
    std::ranges::sort(calendar);
    std::ranges::sort(cost);
    forecast.calendarP50 = *quantileOfSorted(calendar, 0.5);
    forecast.calendarP90 = *quantileOfSorted(calendar, 0.9);
    forecast.costP10 = *quantileOfSorted(cost, 0.1);
    forecast.costP50 = *quantileOfSorted(cost, 0.5);
    forecast.costP90 = *quantileOfSorted(cost, 0.9);
    return forecast;
}

} // namespace

Economics weighEconomics(const EconomicFacts &facts, int draws, quint64 seed)
{
    Economics economics;
    const Draws efforts = drawEfforts(facts, draws, seed);
    for (std::size_t i = 0; i < optionCount; ++i)
        economics.forecasts[i] = forecastOf(facts.undertakings[i], facts, efforts[i]);
    const double harden = economics.forecasts[std::size_t(Option::Harden)].costMean;
    const double staged = economics.forecasts[std::size_t(Option::Staged)].costMean;
    const double rebuild = economics.forecasts[std::size_t(Option::Rebuild)].costMean;
    const double trouble = incidentMonths * facts.incidentCostPerMonth;
    const double p = facts.replacementNeeded;
    const double first = facts.firstStage;
    economics.expectedCost = {harden + p * (trouble + rebuild),
                              first * staged + (1 - first) * (p * staged + (1 - p) * harden), rebuild};
    economics.regretOfHardening = harden + trouble;
    economics.regretOfRebuilding = rebuild - harden;
    if (trouble + rebuild > 0)
        economics.rebuildThreshold = std::clamp((rebuild - harden) / (trouble + rebuild), 0.0, 1.0);
    const double saved =
        facts.interestPerMonth[std::size_t(Option::Harden)] - facts.interestPerMonth[std::size_t(Option::Rebuild)];
    if (saved > 0)
        economics.breakEvenMonths = (rebuild - harden) / saved;
    return economics;
}

} // namespace sextant
