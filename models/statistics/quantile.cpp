// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/quantile.h"

#include <algorithm>
#include <cmath>

namespace sextant {

std::optional<double> quantileOfSorted(const std::vector<double> &sorted, double probability)
{
    if (sorted.empty())
        return std::nullopt;
    const double place = double(sorted.size() - 1) * probability;
    const auto below = std::size_t(std::floor(place));
    if (below + 1 >= sorted.size())
        return sorted.back();
    return sorted[below] + (place - double(below)) * (sorted[below + 1] - sorted[below]);
}

std::optional<double> quantile(std::vector<double> values, double probability)
{
    std::ranges::sort(values);
    return quantileOfSorted(values, probability);
}

std::optional<double> median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

std::optional<double> mean(const std::vector<double> &values)
{
    if (values.empty())
        return std::nullopt;
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

} // namespace sextant
