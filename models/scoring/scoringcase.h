// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scoring/productscore.h"

namespace sextant {

/// A product to score, as `sextant score --case` reads it.
struct ScoringCase
{
    Stage target = Stage::Production;
    Ruler ruler; ///< the published one, unless the case says otherwise
    std::vector<CheckCase> checks;
};

/// json is UTF-8. Errors name the JSON pointer of what does not fit.
Result<ScoringCase> readScoringCase(const QByteArray &json, const QString &fileName);

/// The answer of `sextant score --case`, one JSON document (schema sextant.score/1).
QByteArray writeScoringAnswer(const ProductScore &product);

} // namespace sextant
