// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reading.h"

#include <string>
#include <string_view>

namespace sextant {

/// One check of one resource, as the versions of Prowler write it in JSON and CSV.
struct ProwlerResult
{
    std::string check;
    std::string title;
    std::string message;
    std::string severity;
    std::string status; ///< PASS, FAIL, MANUAL …
    std::string resource;
    bool muted = false;
};

/// Counts the status, and adds a finding when the check failed.
void addProwlerResult(const ProwlerResult &result, Reading &reading);

} // namespace sextant
