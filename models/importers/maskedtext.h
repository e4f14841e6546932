// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <string>
#include <string_view>

namespace sextant {

/// The text without what looks like a secret in it; cheap for texts that cannot hold one.
std::string masked(std::string text, FindingClass findingClass);

/// The place where a scanner found a secret, with that secret masked wherever it stands in it.
std::string maskedMatch(std::string_view match, std::string_view secret);

} // namespace sextant
