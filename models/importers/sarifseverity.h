// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <optional>
#include <string_view>

namespace sextant {

/// SARIF's levels, as §3.27.10 names them.
enum class SarifLevel : quint8 { Error, Warning, Note, None };

inline constexpr int sarifLevelCount = 4;

std::optional<SarifLevel> sarifLevel(std::string_view word);

/// By GitHub's thresholds for security-severity; nothing when the score is not above 0.
std::optional<Severity> severityOfScore(std::optional<double> score);
Severity severityOfLevel(SarifLevel level);

} // namespace sextant
