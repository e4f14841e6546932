// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"
#include "theme/tokens.h"

namespace sextant {

/// "▲ 5", "▼ 2", "no change", or nothing where there is no earlier score.
struct ChangeText
{
    QString text;
    Ink ink = Ink::Tertiary;
};

ChangeText changeText(const Bounds &bounds);

} // namespace sextant
