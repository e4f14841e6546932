// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsoncursor.h"
#include "domain/ruler.h"

namespace sextant {

/// Every figure of it, so that it reads the same when the published ones change one day.
nlohmann::ordered_json rulerJson(const Ruler &ruler);
QByteArray rulerDocument(const Ruler &ruler);

/// What is missing stays as published; what is not sound is refused.
Ruler rulerIn(const JsonCursor &cursor);
Result<Ruler> readRuler(const QByteArray &document, const QString &where);

} // namespace sextant
