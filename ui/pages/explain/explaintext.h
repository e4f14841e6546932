// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/explanation.h"

namespace sextant {

/// An explanation as plain text for the clipboard. Scores carry their bounds here too.
QString plainText(const ProductExplanation &explanation);
QString plainText(const DimensionExplanation &explanation);
QString plainText(const CheckExplanation &explanation);

} // namespace sextant
