// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: see base/jsoncursor.h.
#pragma once

#include "base/jsoncursor.h"

namespace sextant {

/// Reads one file of a catalogue: a regular file, bounded in size, depth and length of texts, of the shape that the
/// published schema ("catalogue", "checks" or "detector-sets") gives.
Result<nlohmann::json> readCatalogueDocument(const QString &path, const QString &schema);

} // namespace sextant
