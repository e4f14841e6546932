// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"

#include <optional>

namespace sextant {

/// Days until a finding of that severity is overdue, by the method; none for what has no deadline.
std::optional<int> deadlineDays(Severity severity);

} // namespace sextant
