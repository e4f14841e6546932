// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "decision/economics.h"
#include "decision/recommendation.h"

namespace sextant {

/// A decision to prepare, as `sextant decide --case` reads it.
struct DecisionCase
{
    DecisionFacts facts;
    std::optional<EconomicFacts> economics;
    int draws = method::decisionDraws;
    quint64 seed = method::decisionSeed;
};

/// json is UTF-8. Errors name the JSON pointer of what does not fit.
Result<DecisionCase> readDecisionCase(const QByteArray &json, const QString &fileName);

/// The answer of `sextant decide --case`, one JSON document (schema sextant.decide/1).
QByteArray answerDecisionCase(const DecisionCase &decisionCase);

} // namespace sextant
