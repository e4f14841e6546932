// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "base/result.h"
#include "base/ticket.h"

namespace sextant {

enum class TimelineStep : quint8 { Month, Tag };

/// What of the past is scored again.
struct TimelineRequest
{
    QString repository;
    TimelineStep step = TimelineStep::Month;
    QDate since; ///< invalid: 24 steps back
    int threads = 2;
    QString component = {}; ///< a folder that alone is scored
};

/// A score with what was observed and what it could still be, 0 to 100; nothing where no check applies.
struct TimelineFigure
{
    std::optional<double> low, evidenced, ceiling;

    bool operator==(const TimelineFigure &) const = default;
};

/// A past commit, scored by today's rules from what it shows itself. Answers and imports are not invented for the past,
/// so the bounds are wider than they were for those who knew them.
struct TimelinePoint
{
    QString commit;
    QDateTime at;  ///< of the commit, UTC; ages count back from it
    QString label; ///< the tag; empty for months
    TimelineFigure product;
    std::array<TimelineFigure, dimensionCount> dimensions;
    double coverage = 0;
    Level level = Level::Absent;
    int judged = 0;                    ///< checks that the commit itself says something about
    int applicable = 0;                ///< checks that apply
    QHash<QString, CheckState> states; ///< by check

    bool operator==(const TimelinePoint &) const = default;
};

/// Oldest first, the newest commit last. The error is that of a point that cannot be read, of several any one.
Result<QList<TimelinePoint>> timelineOf(const TimelineRequest &request, const Catalogue &catalogue,
                                        const Ticket &ticket);

/// A check whose state is another one than at the point before.
struct StateChange
{
    QString checkId;
    CheckState from = CheckState::Unknown;
    CheckState to = CheckState::Unknown;

    bool operator==(const StateChange &) const = default;
};

/// In the order of the catalogue.
QList<StateChange> changesBetween(const Catalogue &catalogue, const TimelinePoint &before, const TimelinePoint &after);

/// A check that stands otherwise at the newer of two commits; both on one line of first parents.
struct TurnRequest
{
    QString repository;
    QString check;
    QString older;
    QString newer;
    int threads = 2;
    QString component = {}; ///< a folder that alone is scored
};

/// The commit at which a check turned. If it turned more than once in between, it is one of them.
struct CheckTurn
{
    QString commit;
    QDateTime at; ///< of the commit, UTC
    QString subject;
    CheckState from = CheckState::Unknown;
    CheckState to = CheckState::Unknown;
    int looked = 0;    ///< commits that were scored to find it
    QStringList paths; ///< that the commit changed; none for a merge
};

/// Errors: an unknown check, a commit that is not on the line, a check that did not turn.
Result<CheckTurn> findTurn(const TurnRequest &request, const Catalogue &catalogue, const Ticket &ticket);

} // namespace sextant
