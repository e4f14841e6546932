// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/dimension.h"

#include <QMap>

#include <array>

namespace sextant {

/// The least that a level asks for: what is proven, before the caps, and what is known. 0 to 100.
struct LevelThreshold
{
    double evidenced = 0;
    double coverage = 0;

    bool operator==(const LevelThreshold &) const = default;
};

/// The weights and thresholds that a score comes about by. As it is made, it is the published one, which is judgement
/// and fitted to no data; a project may have its own, and then says so wherever its score is.
struct Ruler
{
    static constexpr double greatestWeight = 100;
    static constexpr double leastCap = 20; ///< further open ship-stoppers never lower a cap below it

    std::array<double, dimensionCount> dimensionWeights{1, 1, 1, 1, 1, 1}; ///< in the product's soft minimum
    QMap<QString, double> checkWeights = {}; ///< by check, where they are not the catalogue's
    double passValue = 0.75;
    double passConfidence = 0.55;
    double failValue = 0.50;
    double failConfidence = 0.30;
    std::array<LevelThreshold, 4> levels{{{10, 0}, {30, 0}, {70, 60}, {85, 80}}}; ///< from the lowest level up
    double dimensionCap = 60; ///< of a dimension with one open ship-stopper
    double productCap = 69;   ///< of a product with one

    bool operator==(const Ruler &) const = default;
    bool isPublished() const { return *this == Ruler(); }
    double weightOf(Dimension dimension) const { return dimensionWeights[std::size_t(dimension)]; }
};

/// Refuses weights that are negative, not finite or all nothing, and thresholds that are not in order.
Status checkRuler(const Ruler &ruler);

} // namespace sextant
