// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace sextant {

/// Quantile by linear interpolation (Hyndman and Fan 1996, type 7); sorted ascends. None for no values.
std::optional<double> quantileOfSorted(const std::vector<double> &sorted, double probability);

/// The same of values in any order. They are taken by value because they are sorted.
std::optional<double> quantile(std::vector<double> values, double probability);

std::optional<double> median(std::vector<double> values);

/// None for no values; summed in the order given.
std::optional<double> mean(const std::vector<double> &values);

} // namespace sextant
