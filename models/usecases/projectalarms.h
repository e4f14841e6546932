// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarms/alarm.h"
#include "usecases/alarmbasis.h"

namespace sextant {

/// An alarm that rings, with what it rests on.
struct RaisedAlarm
{
    QString id;
    QString title;
    AlarmState state = AlarmState::Notice;
    QString facts;                     ///< what was seen, in a sentence
    QString whatNow;                   ///< what clears it
    std::optional<AlarmSnooze> snooze; ///< in force today
};

struct ProjectAlarms
{
    QList<RaisedAlarm> raised; ///< the gravest first, those put off last
    int quiet = 0;
    int notJudged = 0; ///< something that the rule needs is not known; no sign of safety

    int ringing() const; ///< raised and not put off
};

/// What the alarms are judged from, as far as the workspace knows it (method G). What is not known stays out.
AlarmFacts alarmFactsOf(const Catalogue &catalogue, const ProjectState &state, const Assessment &assessment,
                        const PlanBasis &basis, const ProjectPlan &plan, const AlarmBasis &stored);

/// Pure. An alarm of the highest severity is not silenced by putting it off.
ProjectAlarms raiseAlarms(const AlarmFacts &facts, const QList<AlarmSnooze> &snoozes, const QDate &today);

} // namespace sextant
