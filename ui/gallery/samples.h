// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trendchart.h"
#include "marks/minibars.h"
#include "widgets/dimensioncard.h"
#include "widgets/listrow.h"
#include "widgets/verdictbanner.h"

namespace sextant {

/// One invented product, so that all pictures of the gallery agree with each other.
namespace Samples {

QList<DimensionSummary> dimensions();
SixBounds sixBounds();
Bounds overall();
Bounds firstScore(); ///< wide, because most answers are missing
Verdict verdict();
QList<NextStep> steps();
QList<ListEntry> alarms();
QList<ListEntry> evidence();
QList<TrendPoint> trend();

} // namespace Samples

} // namespace sextant
