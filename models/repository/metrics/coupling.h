// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/metrics/metricinput.h"

namespace sextant {

/// Two files that change together.
struct CoupledPair
{
    int first = 0;
    int second = 0;
    double degree = 0; ///< percent
    int shared = 0;
    double average = 0; ///< of their revisions
};

/// Change coupling with the defaults of code-maat.
std::vector<CoupledPair> coupledPairs(const MetricInput &input);
/// Share of the pairs whose files lie in different top-level folders.
std::optional<double> crossModuleShare(const MetricInput &input, const std::vector<CoupledPair> &pairs);

} // namespace sextant
