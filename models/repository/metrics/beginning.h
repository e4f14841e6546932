// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/metrics/metricinput.h"

namespace sextant {

/// Those who made a tenth or more of the first fifth of all commits (method D3).
struct Founders
{
    std::set<int> people;
    int active = 0;         ///< of them, with a commit in the last 90 days
    double activeShare = 0; ///< of the founders' early commits, those that the active ones made
};

/// Nothing with fewer than ten commits.
std::optional<Founders> founders(const MetricInput &input);

/// Of today's own files, those that came with the very first commit: generated products often come whole.
std::optional<double> firstCommitShare(const MetricInput &input);

} // namespace sextant
