// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/threepoint.h"

namespace sextant {

class JsonCursor;

/// Reads [low, likely, high] under a key. What does not fit is kept as the cursor's trouble.
ThreePoint readEstimate(const JsonCursor &cursor, const char *key);

} // namespace sextant
