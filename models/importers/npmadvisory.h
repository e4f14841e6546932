// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only.
#pragma once

#include "importers/jsontree.h"
#include "importers/reading.h"

namespace sextant {

/// An advisory as the registry of npm gives it to npm 6, pnpm and Yarn.
Finding npmAdvisory(Json advisory);

} // namespace sextant
