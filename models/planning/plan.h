// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/criticalpath.h"
#include "planning/finishsimulation.h"
#include "planning/scorecurve.h"

#include <QDate>

namespace sextant {

/// Parameters of the planning method. All are judgement.
namespace method {
inline constexpr int planDraws = 1000;
inline constexpr quint64 planSeed = 7;
} // namespace method

/// What somebody waits for, and the tasks that it takes.
struct PlanGoal
{
    QString name;
    QStringList tasks;
};

struct PlanFacts
{
    std::vector<PlanTask> tasks;
    std::vector<Worker> team; ///< not empty
    double thousandLines = 20;
    std::vector<PlanGoal> goals;
    QDate start;
    ScoreBase base;
    int draws = method::planDraws;
    quint64 seed = method::planSeed;
};

/// When a goal can be reached if everything it needs is done first.
struct EarliestDate
{
    QString name;
    double day = 0; ///< working days from the start
    QDate date;     ///< invalid beyond the year 9999
};

/// Method F. Indices are those of the network.
struct Plan
{
    TaskNetwork network;
    std::vector<std::size_t> order; ///< by priority
    Schedule schedule;
    std::vector<std::size_t> chain; ///< critical, first task first
    CriticalPath path;
    std::vector<EarliestDate> goals;
    std::vector<ScorePoint> curve;
    std::optional<FinishForecast> finish; ///< none when there is nothing but waiting
};

/// The error names a cycle, or says that the work was cancelled.
Result<Plan> makePlan(const PlanFacts &facts, const Ticket &ticket);

} // namespace sextant
