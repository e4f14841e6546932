// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/wilson.h"

#include <algorithm>
#include <cmath>

namespace sextant {

Interval wilsonInterval(std::int64_t some, std::int64_t all)
{
    if (all == 0)
        return {};
    constexpr double z = 1.959964;
    const auto n = double(all);
    const double share = double(some) / n;
    const double scale = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / scale;
    const double half = z / scale * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace sextant
