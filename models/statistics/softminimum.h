// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace sextant {

/// Power mean with exponent -2 of values floored at 1: the weakest counts most. None for no values.
std::optional<double> softMinimum(std::span<const double> values);

} // namespace sextant
