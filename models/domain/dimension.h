// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

namespace sextant {

/// The six qualities that production grade means, all at once. The order is that of every list, chart and report.
enum class Dimension : quint8 { Reliability, Observability, Security, Performance, Operability, Compliance };

inline constexpr int dimensionCount = 6;

template <>
std::span<const Name<Dimension>> names<Dimension>();

} // namespace sextant
