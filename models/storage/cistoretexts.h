// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/runrecord.h"

#include <string>
#include <string_view>

namespace sextant {

/// Moments as the columns hold them, "2026-11-20T09:00:00.000Z". A hundred thousand runs have two each, which is why
/// neither way goes through QDateTime.
std::string columnOf(Moment moment);
/// 0 for NULL and for what is no such text.
Moment momentOfColumn(std::string_view column);

} // namespace sextant
