// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/asifdone.h"

#include "assessment/nextsteps.h"
#include "assessment/verdict.h"
#include "scoring/whatif.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct WhatIfText
{
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

int met(const Catalogue &catalogue, const Assessment &assessment, int *asking)
{
    int count = 0;
    for (const GoalSet &goal : builtInGoalSets()) {
        const auto verdict = goalState(goal, builtInGoalSets(), catalogue, assessment).verdict;
        count += verdict == GoalState::Verdict::Met;
        *asking += verdict != GoalState::Verdict::Empty;
    }
    return count;
}

} // namespace

Assessment asIfDone(const Catalogue &catalogue, const Assessment &now, const QSet<QString> &done)
{
    Assessment after = now;
    if (done.isEmpty())
        return after;
    after.product = scoreIfDone(now.product, done, now.target);
    for (CheckResult &result : after.checks) {
        result.gain = 0;
        result.headlineGain = 0;
        if (!done.contains(result.id) || !result.applies())
            continue;
        result.state = CheckState::Pass;
        result.score = provenScore();
        result.waived = false;
        result.reviewAgain = false;
        result.riskStanding = RiskStanding::None;
    }
    addGains(after);
    after.nextSteps = nextSteps(catalogue, after);
    return after;
}

WhatIfFigures whatIfFigures(const Catalogue &catalogue, const Assessment &now)
{
    WhatIfFigures figures{now.product, now.product};
    figures.goalsMetBefore = met(catalogue, now, &figures.goals);
    figures.goalsMetAfter = figures.goalsMetBefore;
    return figures;
}

WhatIfFigures whatIfFigures(const Catalogue &catalogue, const WhatIfFigures &now, const Assessment &after,
                            const QSet<QString> &done)
{
    WhatIfFigures figures = now;
    if (done.isEmpty())
        return figures;
    int asking = 0;
    figures.after = after.product;
    figures.goalsMetAfter = met(catalogue, after, &asking);
    figures.done = int(done.size());
    for (const QString &id : done)
        if (const Check *check = catalogue.find(id))
            figures.effortDays += check->effortDays[1];
    return figures;
}

QStringList WhatIfFigures::lines() const
{
    return {
        WhatIfText::tr("Readiness: %1").arg(moveText(scoreWithBounds(before), scoreWithBounds(after))),
        WhatIfText::tr("Level: %1").arg(moveText(labelOf(before.level), labelOf(after.level))),
        WhatIfText::tr("Stage earned: %1").arg(moveText(labelOf(before.stageEarned), labelOf(after.stageEarned))),
        WhatIfText::tr("Open ship-stoppers: %1")
            .arg(moveText(QString::number(before.stoppersOpen), QString::number(after.stoppersOpen))),
        WhatIfText::tr("Goals met: %1 of %2")
            .arg(moveText(QString::number(goalsMetBefore), QString::number(goalsMetAfter)), QString::number(goals))};
}

QString WhatIfFigures::ticked() const
{
    return done == 0 ? WhatIfText::tr("Nothing is ticked yet.")
                     : WhatIfText::tr("%n check(s) ticked, likely %1.", nullptr, done).arg(effortText(effortDays));
}

QString moveText(const QString &before, const QString &after)
{
    return before == after ? after : u"%1 → %2"_s.arg(before, after);
}

} // namespace sextant
