// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighing.h"

namespace sextant {

struct SimulatedShares
{
    ByOption<double> probability{}; ///< mean over the draws
    ByOption<double> firstPlace{};  ///< share of the draws in which the option is the best
};

/// Draws weights and answers around what is given; what is unknown can be anything between the extremes (method E3).
/// draws is above 0.
SimulatedShares simulateDecision(const SignalValues &values, int draws, quint64 seed);

} // namespace sextant
