// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces that several JSON answers share. Include from .cpp files only.
#pragma once

#include "repository/inspection.h"
#include "scoring/productscore.h"

#include <nlohmann/json.hpp>

namespace sextant {

nlohmann::ordered_json placesJson(const QList<Place> &places);
nlohmann::ordered_json factJson(const Fact &fact);
nlohmann::ordered_json repositoryJson(const Inspection &inspection);
nlohmann::ordered_json notObservedJson(const NotObserved &item, const QString &repository);
nlohmann::ordered_json stackJson(const Stack &stack);
nlohmann::ordered_json languagesJson(const CodeFigures &figures);
nlohmann::ordered_json findingCountsJson(const FindingCounts &counts);
nlohmann::ordered_json headlineJson(const ProductScore &product);

/// Indented UTF-8 with a line break at the end; text that is no UTF-8 is replaced, never thrown at.
QByteArray toBytes(const nlohmann::ordered_json &document);

} // namespace sextant
