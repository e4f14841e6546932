// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/coveragetally.h"

#include <cmath>

namespace sextant {

namespace {

constexpr double mostLines = 1e15; ///< what numbers of lines stay exact in

} // namespace

bool CoverageTally::add(std::string_view file, double line, bool covered)
{
    if (!(std::abs(line) <= mostLines)) // nor what is no number
        return false;
    const auto [at, isNew] = m_files[std::string(file)].try_emplace(qint64(line), covered);
    m_valid += isNew ? 1 : 0;
    if (covered && (isNew || !at->second))
        ++m_covered;
    at->second |= covered;
    return true;
}

void addShare(Reading &reading, std::string_view name, double covered, double valid)
{
    reading.figure(name, covered);
    reading.figure(std::string(name) + "_of", valid);
}

void addPercentage(Reading &reading, std::string_view name, double covered, double valid)
{
    if (valid > 0)
        reading.figure(name, 100 * covered / valid);
}

} // namespace sextant
