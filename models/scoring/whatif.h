// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/productscore.h"

#include <QSet>

namespace sextant {

/// The score of a check that is done, with its proof seen: nothing is left to doubt.
CheckScore provenScore();

/// The product as if these checks were done and their proof seen, everything else as it is. Works from what is judged
/// already, so that it can follow every tick of a list. Ids of checks that do not apply change nothing.
ProductScore scoreIfDone(const ProductScore &now, const QSet<QString> &done, Stage target);

} // namespace sextant
