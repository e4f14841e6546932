// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reading.h"

#include <set>
#include <string>
#include <vector>

namespace sextant {

/// The samples of a load test, of which figures are made.
class LoadSamples
{
public:
    void add(double milliseconds, bool successful, std::string_view label, bool transaction = false);
    /// samples, failed, avg_ms, p95_ms_nearest_rank, max_ms, labels; where transactions repeat what their samples say,
    /// the figures without them as well.
    void addFigures(Reading &reading) const;
    bool isEmpty() const { return m_all.empty(); }

private:
    std::vector<double> m_all;
    std::vector<double> m_withoutTransactions;
    std::set<std::string, std::less<>> m_labels;
    double m_failed = 0;
};

} // namespace sextant
