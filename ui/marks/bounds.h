// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stage.h"

#include <QString>

#include <optional>

namespace sextant {

/// A score is never shown without its bounds. low is what was observed, high what it could still become.
/// All are 0 to 100 with low <= score <= high; the level comes from the scoring, never from the number.
struct Bounds
{
    double low = 0;
    double score = 0;
    double high = 0;
    std::optional<double> target = {};
    std::optional<double> previous = {};
    Level level = Level::Absent;
    bool known = true; ///< false before the first scan: nothing is drawn but an empty outline

    bool operator==(const Bounds &) const = default;

    /// The same, pressed into 0 to 100 and in order; what comes from outside may be neither.
    Bounds ordered() const;
};

QString scoreText(const Bounds &bounds);  ///< "40", or a dash
QString boundsText(const Bounds &bounds); ///< "31–58"
QString levelText(Level level);           ///< "Level 1 of 4"
QString shortLabelOf(Level level);        ///< as labelOf, with "Production" for the long one

/// For screen readers and tooltips: "Security, score 49, between 43 and 60, level 1 of 4, target 85, up 8".
QString spokenBounds(const QString &name, const Bounds &bounds);

} // namespace sextant
