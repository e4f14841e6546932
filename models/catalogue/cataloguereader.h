// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: see base/jsoncursor.h.
#pragma once

#include "base/jsoncursor.h"
#include "catalogue/catalogue.h"

namespace sextant {

/// From documents of the published shape to values. Whether they make sense together is judged afterwards.
void readCatalogueHead(const JsonCursor &cursor, Catalogue &catalogue);
void readChecks(const JsonCursor &cursor, Catalogue &catalogue);
void readDetectorSets(const JsonCursor &cursor, Catalogue &catalogue);

} // namespace sextant
