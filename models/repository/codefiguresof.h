// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/codefigures.h"
#include "repository/contents.h"

namespace sextant {

/// Sums up a walk and a tree by file, person and time.
CodeFigures codeFigures(const MetricInput &input, const Listing &listing, const Contents &contents);

} // namespace sextant
