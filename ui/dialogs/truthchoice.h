// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/condition.h"

#include <array>

namespace sextant {

/// What can be answered to a question of the profile, in the order in which it is offered.
inline constexpr std::array truthChoices{Truth::Yes, Truth::No, Truth::Unknown};

inline int placeOf(Truth value)
{
    return int(std::ranges::find(truthChoices, value) - truthChoices.begin());
}

} // namespace sextant
