// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/standing.h"
#include "catalogue/goalset.h"

namespace sextant {

/// How far a product is from a goal.
struct GoalState
{
    enum class Verdict : quint8 {
        Met,      ///< every check that applies passes, or its risk is accepted
        NotMet,   ///< at least one is known not to pass
        NotKnown, ///< none is known to fail, but some are not known at all
        Empty,    ///< none of its checks applies
    };

    QString goalId;
    Verdict verdict = Verdict::Empty;
    StandingCounts counts;     ///< of the checks needed; an accepted risk counts as it stands
    QStringList open;          ///< checks that fail, are not proven or contested
    QStringList unknown;       ///< checks of which nothing is known
    QStringList claimed;       ///< checks that pass by somebody's word only
    QStringList accepted;      ///< checks that do not pass and whose risk somebody accepts today
    double effortDays = 0;     ///< likely days of the open and unknown ones; what is unknown may be there already
    double evidencedShare = 0; ///< per cent of the checks that apply
    double passingShare = 0;   ///< likewise, claims believed
    double possibleShare = 0;  ///< likewise, everything unknown turning out well

    QString headline() const; ///< "Not met: 12 of 49 checks pass."
    QString detail() const;   ///< what is open, unknown, only claimed
};

/// Pure. goals are all of the file, since one may include another.
GoalState goalState(const GoalSet &goal, const QList<GoalSet> &goals, const Catalogue &catalogue,
                    const Assessment &assessment);

} // namespace sextant
