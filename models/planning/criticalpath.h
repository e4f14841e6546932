// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/tasknetwork.h"

namespace sextant {

/// The plan if there were people without end: what only the prerequisites demand.
struct CriticalPath
{
    double length = 0;         ///< working days
    std::vector<double> slack; ///< by index: how much later the task may end without moving the end
};

CriticalPath criticalPath(const TaskNetwork &network, std::span<const double> durations);

} // namespace sextant
