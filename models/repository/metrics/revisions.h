// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/metrics/metricinput.h"

namespace sextant {

/// How often each path was touched; sweeps over a thousand files are left out.
std::map<int, int> revisions(const MetricInput &input);
/// Share of all touches that fall on the most touched 5 % of paths, at least one.
std::optional<double> topRevisionShare(const std::map<int, int> &revisions, double fraction = 0.05);

} // namespace sextant
