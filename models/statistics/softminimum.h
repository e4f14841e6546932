// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace sextant {

/// Weighted power mean with exponent -2 of values floored at 1: the weakest counts most. Without weights all weigh the
/// same. None for no values, and where all weigh nothing.
std::optional<double> softMinimum(std::span<const double> values, std::span<const double> weights = {});

} // namespace sextant
