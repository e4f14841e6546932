// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/normal.h"

#include <cstdint>

namespace sextant {

/// The one source of chance (Steele, Lea, Flood 2014): equal seeds give equal results on every machine.
class SplitMix64
{
public:
    explicit SplitMix64(std::uint64_t seed)
        : m_state(seed)
    {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// In the open interval (0, 1), so that every value has a normal quantile.
    double uniform() { return (double(next() >> 11) + 0.5) * 0x1p-53; }

    /// One uniform for one normal, nothing rejected and nothing kept: the order of the draws is the whole state.
    double normal() { return normalQuantile(uniform()); }

private:
    std::uint64_t m_state;
};

} // namespace sextant
