// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/verdict.h"
#include "storage/portfoliostore.h"

namespace sextant {

/// The same sentences as on the overview, from what the latest snapshot keeps.
VerdictWords verdictOf(const ProjectSummary &summary);

/// How the next date stands.
struct GoalDateState
{
    enum class Kind : quint8 { None, Ahead, Soon, Late, Reached };

    Kind kind = Kind::None;
    GoalDate goal = {};
    int days = 0; ///< from today, negative in the past
    QString text = {};
};

/// Of the first date that is not past, or of the last one missed. A date is reached when the stage aimed at is earned.
GoalDateState goalDateStateOf(const ProjectSummary &summary, const QDate &today);

/// How far the score moved over the trend; none with fewer than two points.
std::optional<double> changeOf(const ProjectSummary &summary);

} // namespace sextant
