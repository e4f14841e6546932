// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/threepoint.h"

#include "statistics/normal.h"

#include <QtGlobal>

namespace sextant {

namespace {

constexpr double deviateAt90 = 1.2815515655446004;

} // namespace

ThreePoint::ThreePoint(double low, double likely, double high)
    : m_likely(likely)
    , m_below(std::log(likely / low) / deviateAt90)
    , m_above(std::log(high / likely) / deviateAt90)
{
    Q_ASSERT(accepts(low, likely, high));
}

double ThreePoint::mean() const
{
    return m_likely * (std::exp(m_below * m_below / 2) * normalCdf(-m_below) +
                       std::exp(m_above * m_above / 2) * normalCdf(m_above));
}

double ThreePoint::cdf(double x) const
{
    if (x <= 0)
        return 0;
    const double logarithm = std::log(x / m_likely);
    const double deviation = logarithm < 0 ? m_below : m_above;
    if (deviation > 0)
        return normalCdf(logarithm / deviation);
    return logarithm < 0 ? 0.0 : logarithm > 0 ? 1.0 : 0.5;
}

} // namespace sextant
