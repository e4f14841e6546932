// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sextant {

inline constexpr double secondsInMinute = 60;
inline constexpr double secondsInHour = 3600;
inline constexpr double secondsInDay = 86400;

} // namespace sextant
