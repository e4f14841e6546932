// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reading.h"

#include <string_view>

namespace sextant {

/// One check of testssl.sh, in JSON and in CSV.
struct TestsslRow
{
    std::string_view id;
    std::string_view host;
    std::string_view port;
    std::string_view severity;
    std::string_view finding;
    std::string_view cve; ///< several are separated by blanks
    std::string_view cwe;
};

/// Counts the row; it is a finding from LOW on, and FATAL says that the scan itself failed.
void addTestsslRow(const TestsslRow &row, Reading &reading);

} // namespace sextant
