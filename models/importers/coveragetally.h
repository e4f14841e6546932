// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reading.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace sextant {

/// Lines of source files, each counted once however often a report lists it: covered if any listing says so.
class CoverageTally
{
public:
    /// False, and nothing was added, for a number that no line can have.
    bool add(std::string_view file, double line, bool covered);
    qint64 covered() const { return m_covered; }
    qint64 valid() const { return m_valid; }

private:
    std::unordered_map<std::string, std::unordered_map<qint64, bool>> m_files;
    qint64 m_covered = 0;
    qint64 m_valid = 0;
};

/// name = covered and name_of = valid.
void addShare(Reading &reading, std::string_view name, double covered, double valid);
/// covered of valid in percent; no figure when there is nothing to cover.
void addPercentage(Reading &reading, std::string_view name, double covered, double valid);

} // namespace sextant
