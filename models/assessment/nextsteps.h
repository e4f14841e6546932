// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

namespace sextant {

/// Works out for each open check what proving it alone would add to its dimension and to the product.
void addGains(Assessment &assessment);

/// Open checks by what they save: harm that goes away a likely day (method F2), ship-stoppers first, then debt.
QList<Gap> nextSteps(const Catalogue &catalogue, const Assessment &assessment);

} // namespace sextant
