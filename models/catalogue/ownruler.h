// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace sextant {

/// The catalogue judging by these weights and thresholds, whatever it judged by before. Its hash says that it does.
Catalogue withRuler(Catalogue catalogue, const Ruler &ruler);

/// The weight of a check as the catalogue publishes it.
double publishedWeight(const Catalogue &catalogue, const Check &check);

/// The hash of the catalogue without a ruler of its own. What is looked for in a repository does not depend on one.
QString publishedHash(const Catalogue &catalogue);

/// One figure that is another than the published one.
struct RulerChange
{
    QString what;
    QString published;
    QString own;

    bool operator==(const RulerChange &) const = default;
};

/// All of them, in the program's language; empty for the published ruler.
QList<RulerChange> rulerChanges(const Catalogue &catalogue);

/// "own weights", the short mark beside a score; empty for the published ruler.
QString rulerMark(const Ruler &ruler);
/// "own weights and thresholds: Security 2 instead of 1; …", one line for reports; empty for the published ruler.
QString rulerSentence(const Catalogue &catalogue);

} // namespace sextant
