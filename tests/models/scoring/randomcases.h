// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/scoringcase.h"
#include "statistics/splitmix64.h"

namespace sextant::test {

/// Random products from a fixed seed. The reference made the same ones to work out tests/data/scoring/random.tsv: every
/// choice is one draw "next() mod n", in the order that it stands here. Every second case is a small, well proven
/// product, so that the upper levels come up too.
class RandomCases
{
public:
    explicit RandomCases(std::uint64_t seed = 20261120)
        : m_chance(seed)
    {}

    ScoringCase next();
    std::size_t pick(std::size_t n) { return std::size_t(m_chance.next() % n); }
    Witness witness(bool strong);

private:
    CheckCase check(std::size_t number, bool strong);

    SplitMix64 m_chance;
    int m_made = 0;
};

} // namespace sextant::test
