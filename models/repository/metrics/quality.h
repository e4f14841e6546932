// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/metrics/metricinput.h"

namespace sextant {

/// Share of the last 90 days' commits that work on quality: half of their files or the first word of their message says
/// so. Nothing with fewer than ten such commits.
std::optional<double> qualityShare(const MetricInput &input);

/// Lines of tests for each line elsewhere.
std::optional<double> testRatio(const SourceFigures &source);

} // namespace sextant
