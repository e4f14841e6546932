// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/fact.h"

#include <QHash>

namespace sextant {

/// Facts of one project by id. Of several repositories, found anywhere is found.
using FactTable = QHash<QString, Fact>;

FactTable factTable(const QList<Fact> &facts);

/// Whether the facts meet a condition. NotObservable when nothing was there to look at or a metric has no value.
Fact::Outcome outcomeOf(const FactCondition &condition, const FactTable &facts);

/// What the facts say about every check of the catalogue (method A2, class strengths). Detectors that speak for a
/// check are alternatives: where one of them is found, the absence of the others is no evidence.
/// date is when the repository was looked at, UTC.
QList<Evidence> evidenceFromFacts(const Catalogue &catalogue, const FactTable &facts, const QDateTime &date);

} // namespace sextant
