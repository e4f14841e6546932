// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/pipelineruns.h"
#include "delivery/runrecord.h"

namespace sextant {

/// One test case over several reports.
struct TestSummary
{
    QString name;
    qint64 passed = 0;
    qint64 failed = 0;
    qint64 skipped = 0;
    double medianSeconds = 0; ///< of the reports in which it ran
    std::vector<int> reports; ///< in which it failed, as indexes into the reports given

    qint64 ran() const { return passed + failed; }
    bool wavers() const { return passed > 0 && failed > 0; } ///< it did both
};

/// What many reports of test cases come to.
struct TestSeries
{
    qint64 cases = 0;
    std::vector<TestSummary> wavering; ///< most often failed first
    std::vector<TestSummary> slowest;  ///< slowest first
};

TestSeries testSeries(const std::vector<std::vector<TestRecord>> &reports, std::size_t most);

} // namespace sextant
