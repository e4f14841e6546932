// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/goalstate.h"

namespace sextant {

/// The assessment as if these checks were done and their proof seen, with the gains and next steps that are left then.
/// Everything else stays as it is. Works from what is judged already, so that it can follow every tick of a list; ids
/// of checks that do not apply change nothing. Pure, and never stored.
Assessment asIfDone(const Catalogue &catalogue, const Assessment &now, const QSet<QString> &done);

/// What ticks come to, for banners and figures: before and after, side by side.
struct WhatIfFigures
{
    ProductScore before;
    ProductScore after;
    int goals = 0; ///< goals of the program that ask for anything of this product
    int goalsMetBefore = 0;
    int goalsMetAfter = 0;
    int done = 0;          ///< checks that are ticked
    double effortDays = 0; ///< likely, of what is ticked

    /// Whole sentences: readiness with bounds, level, stage, ship-stoppers and goals, each as "before → after".
    QStringList lines() const;
    /// How many are ticked and how long that takes; or that nothing is ticked.
    QString ticked() const;
};
/// What is now, with nothing ticked; every step continues from it.
WhatIfFigures whatIfFigures(const Catalogue &catalogue, const Assessment &now);
WhatIfFigures whatIfFigures(const Catalogue &catalogue, const WhatIfFigures &now, const Assessment &after,
                            const QSet<QString> &done);

/// "40 → 52", or the figure alone where it does not move.
QString moveText(const QString &before, const QString &after);

} // namespace sextant
