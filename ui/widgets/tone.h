// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

namespace sextant {

/// What a message means to its reader. The icon says it first, the colour repeats it.
enum class Tone : quint8 { Neutral, Info, Good, Warn, Bad };

Ink inkOf(Tone tone);
QColor groundOf(Tone tone, const Tokens &tokens);
QColor edgeOf(Tone tone, const Tokens &tokens); ///< of a stripe or border; at least 3:1 against the ground
QString iconOf(Tone tone);

} // namespace sextant
