// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/metrics/metricinput.h"

namespace sextant {

constexpr int activeDays = 90;

/// Authors, bots left out, with a commit in the last days before now.
std::set<int> activeAuthors(const MetricInput &input, int days = activeDays);

/// Share of the first-parent commits that are merges or carry a sign of a pull request or reviewer.
std::optional<double> reviewShare(const MetricInput &input);

} // namespace sextant
