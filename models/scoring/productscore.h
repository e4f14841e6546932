// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/dimensionscore.h"

namespace sextant {

/// What the product comes to (method A5). Scores are 0 to 100; there is no figure when no check applies in a
/// dimension that weighs something.
struct ProductScore
{
    std::optional<double> headline; ///< soft minimum of the dimensions, capped by open ship-stoppers
    std::optional<double> ceiling;
    std::optional<double> low; ///< the headline from what was observed only; never above it
    double plainAverage = 0;   ///< for comparison in details only: it hides the weakest dimension
    double minimum = 0;
    double coverage = 0;
    std::optional<Dimension> weakest;
    Level level = Level::Absent;
    Stage stageEarned = Stage::Prototype;
    int stoppersOpen = 0;
    std::array<std::optional<DimensionScore>, dimensionCount> dimensions;
    std::array<std::optional<double>, dimensionCount> lows; ///< each dimension from observed evidence only
    Ruler ruler;                                            ///< that it was scored by
    std::vector<JudgedCheck> checks;                        ///< those that apply, in the order given
    std::vector<JudgedCheck> seen;                          ///< the same from observed evidence only

    const std::optional<DimensionScore> &of(Dimension dimension) const { return dimensions[std::size_t(dimension)]; }
    std::optional<double> lowOf(Dimension dimension) const { return lows[std::size_t(dimension)]; }
    std::vector<JudgedCheck> checksOf(Dimension dimension) const;
};

ProductScore scoreProduct(std::span<const CheckCase> checks, Stage target, const Ruler &ruler = {});

/// The same from checks that are judged already: all evidence, and only what was observed, check by check.
ProductScore scoreProduct(std::vector<JudgedCheck> checks, std::vector<JudgedCheck> seen, Stage target,
                          const Ruler &ruler = {});

/// Highest headline of a product with so many open ship-stoppers (method A5).
double productCap(int openStoppers, const Ruler &ruler = {});

} // namespace sextant
