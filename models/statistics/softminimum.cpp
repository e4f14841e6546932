// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/softminimum.h"

#include <algorithm>
#include <cmath>

namespace sextant {

std::optional<double> softMinimum(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    double sum = 0;
    for (const double value : values)
        sum += std::pow(std::max(value, 1.0), -2.0);
    return std::pow(sum / double(values.size()), -0.5);
}

} // namespace sextant
