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
};

/// A past commit, scored by today's rules from what it shows itself. Answers and imports are not invented for the past,
/// so the bounds are wider than they were for those who knew them.
struct TimelinePoint
{
    QString commit;
    QDateTime at;  ///< of the commit, UTC; ages count back from it
    QString label; ///< the tag; empty for months
    ProductScore product;
    int judged = 0;                    ///< checks that the commit itself says something about
    int applicable = 0;                ///< checks that apply
    QHash<QString, CheckState> states; ///< by check
};

/// Oldest first, the newest commit last. The first point that cannot be read is the error.
Result<QList<TimelinePoint>> timelineOf(const TimelineRequest &request, const Catalogue &catalogue,
                                        const Ticket &ticket);

/// A check that stands otherwise at the newer of two commits; both on one line of first parents.
struct TurnRequest
{
    QString repository;
    QString check;
    QString older;
    QString newer;
    int threads = 2;
};

/// The commit at which a check turned. If it turned more than once in between, it is one of them.
struct CheckTurn
{
    QString commit;
    QDateTime at; ///< of the commit, UTC
    QString subject;
    CheckState from = CheckState::Unknown;
    CheckState to = CheckState::Unknown;
    int looked = 0; ///< commits that were scored to find it
};

/// Errors: an unknown check, a commit that is not on the line, a check that did not turn.
Result<CheckTurn> findTurn(const TurnRequest &request, const Catalogue &catalogue, const Ticket &ticket);

} // namespace sextant
