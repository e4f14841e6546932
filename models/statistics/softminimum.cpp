// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/softminimum.h"

#include <algorithm>
#include <cmath>

namespace sextant {

std::optional<double> softMinimum(std::span<const double> values, std::span<const double> weights)
{
    double sum = 0;
    double weight = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double own = weights.empty() ? 1.0 : weights[i];
        sum += own * std::pow(std::max(values[i], 1.0), -2.0);
        weight += own;
    }
    if (weight <= 0)
        return std::nullopt;
    return std::pow(sum / weight, -0.5);
}

} // namespace sextant
