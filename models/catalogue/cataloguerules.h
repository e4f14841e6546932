// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: see base/jsoncursor.h.
#pragma once

#include "base/jsoncursor.h"
#include "catalogue/catalogue.h"

#include <QSet>

namespace sextant {

/// Whether documents that were read into this catalogue make sense together; the first reason against one is kept at
/// its place. Every part must have been read before.
void judgeCatalogueHead(const JsonCursor &cursor, const Catalogue &catalogue);
/// seen grows by the ids of these checks, so that the second of two equal ones is refused.
void judgeChecks(const JsonCursor &cursor, const Catalogue &catalogue, QSet<QString> &seen);
void judgeDetectorSets(const JsonCursor &cursor);

/// Ids of checks that wait for one another, first and last the same; empty when there are none.
QStringList prerequisiteCycle(const Catalogue &catalogue);

} // namespace sextant
