// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/coveragetally.h"

namespace sextant {

void CoverageTally::add(std::string_view file, qint64 line, bool covered)
{
    const auto [at, isNew] = m_files[std::string(file)].try_emplace(line, covered);
    m_valid += isNew ? 1 : 0;
    if (covered && (isNew || !at->second))
        ++m_covered;
    at->second |= covered;
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
