// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/evidencefromfacts.h"

namespace sextant {

/// What one repository of a product, or one folder of it, gave.
struct SourceFacts
{
    QString name; ///< as people call it
    QList<Fact> facts;
    QDateTime date; ///< when it was looked at, UTC
};

/// The evidence of a product with any number of sources. With one, it is what its facts say. With several, a check of
/// the whole product is proven by the source that proves it; every other check speaks for all of them at once:
/// - yes only where each source that says anything says yes, no where each says no, else partly;
/// - as strong as the weakest of their strongest signs, so that nothing is surer than what is known least of;
/// - a yes loses the share of sources that show nothing, since what holds in one service is not proven in another;
/// - a counterexample in one of them stands for itself and refutes the check.
/// The summary tells what each source shows.
QList<Evidence> evidenceFromSources(const Catalogue &catalogue, const QList<SourceFacts> &sources);

/// Facts of all sources as one list, for questions that any of them can answer, such as what the product uses.
FactTable factTable(const QList<SourceFacts> &sources);

} // namespace sextant
