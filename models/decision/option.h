// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

#include <array>

namespace sextant {

/// The three ways to go on with a code base. The order breaks ties: the smaller undertaking wins.
enum class Option : quint8 { Harden, Staged, Rebuild };

inline constexpr std::size_t optionCount = 3;

template <class Value>
using ByOption = std::array<Value, optionCount>;

template <>
std::span<const Name<Option>> names<Option>();

} // namespace sextant
