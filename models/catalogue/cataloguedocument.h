// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: see base/jsoncursor.h.
#pragma once

#include "base/jsoncursor.h"

namespace sextant {

/// Whether a document is held to its schema and rules. What is compiled into the program cannot change after the tests
/// held it to them, so reading it at every start need not do so again.
enum class Scrutiny { Whole, None };

/// Reads one file of a catalogue: a regular file, bounded in size, depth and length of texts, of the shape that the
/// published schema ("catalogue", "checks" or "detector-sets") gives.
Result<nlohmann::json> readCatalogueDocument(const QString &path, const QString &schema,
                                             Scrutiny scrutiny = Scrutiny::Whole);

} // namespace sextant
