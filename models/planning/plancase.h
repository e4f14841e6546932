// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/plan.h"

namespace sextant {

/// A plan to make, as `sextant plan --case` reads it; json is UTF-8. Errors name the JSON pointer of what does not fit.
Result<PlanFacts> readPlanCase(const QByteArray &json, const QString &fileName);

/// The answer of `sextant plan --case`, one JSON document (schema sextant.plan/1).
QByteArray writePlanAnswer(const Plan &plan);

} // namespace sextant
