// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sextant {

/// Distribution function of the standard normal.
double normalCdf(double x);

/// Its inverse, for probabilities in the open interval (0, 1); exact to about 16 digits.
double normalQuantile(double probability);

} // namespace sextant
