// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/planproject.h"

namespace sextant {

/// A change of a plan that somebody tries before it is said.
struct PlanWhatIf
{
    bool senior = false; ///< one more, full time
    bool junior = false; ///< likewise
    QStringList done;    ///< names of tasks that are done already
    QStringList dropped; ///< names of tasks that are left out

    bool isEmpty() const { return *this == PlanWhatIf(); }
    bool operator==(const PlanWhatIf &) const = default;
};

/// People who are added get names that nobody has.
QList<TeamMember> peopleOf(const PlanWhatIf &change, const QList<TeamMember> &people);
QList<TaskEdit> editsOf(const PlanWhatIf &change, const QList<TaskEdit> &edits, const QDate &today);
/// What a plan is then made from.
PlanBasis basisIf(PlanBasis basis, const PlanWhatIf &change, const QDate &today);

/// What a change comes to, in whole sentences: the end of the work, then the goals whose day moves.
QStringList shiftsOf(const ProjectPlan &plan, const ProjectPlan &tried);

} // namespace sextant
