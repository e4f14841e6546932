// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadline.h"

#include <array>

namespace sextant {

std::optional<int> deadlineDays(Severity severity)
{
    // Unrated weighs as medium, as everywhere.
    static constexpr std::array<int, severityCount> days{7, 30, 90, 120, 0, 90};
    const int limit = days[std::size_t(severity)];
    return limit > 0 ? std::optional(limit) : std::nullopt;
}

} // namespace sextant
