// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "scoring/checkscore.h"

namespace sextant {

/// Evidence as the scoring weighs it: its age is counted in whole seconds.
Witness witnessOf(const Evidence &evidence, const QDateTime &now);

} // namespace sextant
