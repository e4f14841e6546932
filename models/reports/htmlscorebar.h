// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sextant {

/// An inline SVG score bar: solid up to low, stripes up to score, dotted outline up to high, a needle at score.
/// Values are 0 to 100; label is what a screen reader says.
QString htmlScoreBar(double low, double score, double high, int level, const QString &label);

} // namespace sextant
