// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <span>
#include <string>
#include <string_view>

namespace sextant {

/// What a rule's findings are about, from the tool's name and the rule's tags; a rule with a CWE is about security.
FindingClass findingClassOf(std::string_view tool, std::string_view rule, std::span<const std::string> tags,
                            bool hasCwe);

/// 79 of "CWE-79", "external/cwe/cwe-079", "CWE-79: Cross-site scripting"; 0 of anything else.
int cweNumber(std::string_view text);

/// The CVE, GHSA or like id in a rule id, without what the tool hung on to it; empty when there is none.
std::string vulnerabilityIn(std::string_view rule);

/// name@version as scanners put it into their messages; empty when they do not.
std::string packageIn(std::string_view message);

} // namespace sextant
