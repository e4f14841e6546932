// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sextant {

struct Interval
{
    double low = 0;
    double high = 1;
};

/// 95 % interval of a share of which some of all were seen (Wilson 1927); from 0 to 1 when nothing was.
Interval wilsonInterval(std::int64_t some, std::int64_t all);

} // namespace sextant
