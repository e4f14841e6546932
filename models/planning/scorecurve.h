// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/schedule.h"

namespace sextant {

/// Weights before any task is done.
struct ScoreBase
{
    double weight = 0; ///< of all checks, above 0
    double proven = 0; ///< weight times confidence times value, summed
};

struct ScorePoint
{
    double day = 0;   ///< working days from the start
    double score = 0; ///< 0 to 100
};

/// The score after each task, if its check then passes for certain (method F5). Waiting moves nothing.
std::vector<ScorePoint> scoreCurve(const TaskNetwork &network, const Schedule &schedule, const ScoreBase &base);

} // namespace sextant
