// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/goalstate.h"

#include "assessment/verdict.h"

namespace sextant {

namespace {

struct GoalStateText
{
    Q_DECLARE_TR_FUNCTIONS(GoalState)
};

void place(GoalState &state, const Check &check, const CheckResult &result)
{
    const Standing standing = standingOf(result);
    state.counts.add(standing);
    if (standing == Standing::Claimed)
        state.claimed << check.id;
    if (standing != Standing::Open && standing != Standing::Unknown)
        return;
    if (result.waived) {
        state.accepted << check.id;
        return;
    }
    (standing == Standing::Open ? state.open : state.unknown) << check.id;
    state.effortDays += check.effortDays[1];
}

GoalState::Verdict verdictOf(const GoalState &state)
{
    if (state.counts.applicable() == 0)
        return GoalState::Verdict::Empty;
    if (!state.open.isEmpty())
        return GoalState::Verdict::NotMet;
    return state.unknown.isEmpty() ? GoalState::Verdict::Met : GoalState::Verdict::NotKnown;
}

} // namespace

GoalState goalState(const GoalSet &goal, const QList<GoalSet> &goals, const Catalogue &catalogue,
                    const Assessment &assessment)
{
    GoalState state;
    state.goalId = goal.id;
    for (const QString &id : checksOf(goal, goals, catalogue)) {
        const Check *check = catalogue.find(id);
        if (const CheckResult *result = assessment.find(id); check && result)
            place(state, *check, *result);
    }
    state.verdict = verdictOf(state);
    if (const int all = state.counts.applicable(); all > 0) {
        const int evidenced = state.counts.of(Standing::Evidenced);
        const int passing = evidenced + state.counts.of(Standing::Claimed);
        state.evidencedShare = 100.0 * evidenced / all;
        state.passingShare = 100.0 * passing / all;
        state.possibleShare = 100.0 * (passing + state.counts.of(Standing::Unknown)) / all;
    }
    return state;
}

QString GoalState::headline() const
{
    const int all = counts.applicable();
    const int passing = counts.of(Standing::Evidenced) + counts.of(Standing::Claimed);
    switch (verdict) {
    case Verdict::Met:
        return passing == all
                   ? GoalStateText::tr("Met: all of the %n check(s) that apply pass.", nullptr, all)
                   : GoalStateText::tr("Met with accepted risks: %1 of %n check(s) pass.", nullptr, all).arg(passing);
    case Verdict::NotMet:
        return GoalStateText::tr("Not met: %1 of %n check(s) pass.", nullptr, all).arg(passing);
    case Verdict::NotKnown:
        return GoalStateText::tr("Not known: %1 of %n check(s) pass, and none is known to fail.", nullptr, all)
            .arg(passing);
    case Verdict::Empty:
        return GoalStateText::tr("Nothing to meet: none of its checks applies to this product.");
    }
    return {};
}

QString GoalState::detail() const
{
    QStringList sentences;
    if (!open.isEmpty())
        sentences << GoalStateText::tr("%n check(s) open.", nullptr, int(open.size()));
    if (!unknown.isEmpty())
        sentences << GoalStateText::tr("%n check(s) unknown.", nullptr, int(unknown.size()));
    if (!claimed.isEmpty())
        sentences << GoalStateText::tr("%n check(s) pass by somebody's word only.", nullptr, int(claimed.size()));
    if (!accepted.isEmpty())
        sentences << GoalStateText::tr("%n accepted risk(s).", nullptr, int(accepted.size()));
    if (!open.isEmpty() || !unknown.isEmpty())
        sentences << GoalStateText::tr("At most %1 of work, since what is unknown may be there already.")
                         .arg(effortText(effortDays));
    return sentences.join(QLatin1Char(' '));
}

} // namespace sextant
