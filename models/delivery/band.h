// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

namespace sextant {

/// Where a delivery metric stands among published ones (DORA). Show the year next to it, never a single grade.
enum class Band : quint8 { Elite, High, Medium, Low };

/// Lower limits exclusive, none for no value.
std::optional<Band> bandBelow(std::optional<double> value, double elite, double high, double medium);

template <>
std::span<const Name<Band>> names<Band>();

} // namespace sextant
