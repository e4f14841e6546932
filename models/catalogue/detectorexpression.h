// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace sextant {

/// Parts joined by " & ", all of them needed: "dep:TESTUNIT & file:TESTS", "git:truck_factor>=2", "glob:docs/**,*.md".
/// "=yes" after a measured value asks only whether it was found.
Result<QList<FactCondition>> parseDetectorExpression(const QString &expression);

} // namespace sextant
