// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"
#include "delivery/runrecord.h"

#include <string_view>

namespace sextant {

/// Whether an importer's format holds runs, jobs or builds.
bool holdsRuns(QStringView format);

/// Reads what a provider's interface answers, from a file or from the network: a list for each source in it. format is
/// the id of an importer. bytes have at least 64 readable bytes behind them.
Result<std::vector<RunList>> readRunLists(std::string_view bytes, QStringView format, const Ticket &ticket);

/// The test cases of a JUnit report, at most mostTests of them.
Result<std::vector<TestRecord>> readTestCases(std::string_view bytes, const Ticket &ticket);
inline constexpr std::size_t mostTests = 200'000;

/// Of an ISO 8601 time with or without a zone; 0 when it is none.
Moment momentOf(std::string_view iso);

} // namespace sextant
