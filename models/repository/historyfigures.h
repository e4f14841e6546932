// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/contents.h"
#include "repository/history.h"

namespace sextant {

/// Turns a walk into what the metrics read: persons merged, renames of unchanged files joined, others' work left out.
MetricInput metricInput(const History &history, std::string_view mailmap, const Listing &listing,
                        const Contents &contents, const QDateTime &now);
/// How many commits were left out of change counts because they touch more files than people change by hand.
int massChanges(const MetricInput &input);

} // namespace sextant
