// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace sextant {

/// An estimate that meets low as 10 %, likely as 50 % and high as 90 % quantile exactly: a lognormal in two pieces.
class ThreePoint
{
public:
    /// 1 day, for sure.
    ThreePoint() = default;
    /// Needs 0 < low <= likely <= high; equal values are certain ones.
    ThreePoint(double low, double likely, double high);

    static bool accepts(double low, double likely, double high) { return 0 < low && low <= likely && likely <= high; }

    double likely() const { return m_likely; }
    double mean() const;
    /// The value at a normal deviate. Inline: simulations call it a million times.
    double at(double z) const { return m_likely * std::exp(z * (z < 0 ? m_below : m_above)); }
    /// Probability of at most x.
    double cdf(double x) const;

private:
    double m_likely = 1;
    double m_below = 0; ///< standard deviation of the logarithm below the median
    double m_above = 0; ///< and above it
};

} // namespace sextant
