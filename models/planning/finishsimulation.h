// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "planning/schedule.h"

namespace sextant {

/// When the work may be finished, in working days from the start.
struct FinishForecast
{
    double p10 = 0;
    double p50 = 0;
    double p80 = 0; ///< the one to promise
    double p90 = 0;
    double mean = 0;
};

/// Draws all durations together, schedules anew each time (method F5). The network holds work only, and some of it;
/// draws is above 0, the team not empty. None when it was cancelled.
std::optional<FinishForecast> simulateFinish(const TaskNetwork &work, std::span<const Worker> team, double sizeFactor,
                                             int draws, quint64 seed, const Ticket &ticket);

} // namespace sextant
