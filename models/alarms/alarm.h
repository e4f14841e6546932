// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alarms/alarmfacts.h"

namespace sextant {

/// What a rule comes to. Missing facts are never taken for quiet.
enum class AlarmState : quint8 { NotJudged, Quiet, Notice, Warning, Alarm };

/// A common way to fail, as a rule over facts (method G).
struct AlarmRule
{
    const char *id;
    const char *title; ///< QT_TRANSLATE_NOOP("alarms", …): the way to fail
    AlarmState (*judge)(const AlarmFacts &facts);
};

std::span<const AlarmRule> alarmRules();

struct JudgedAlarm
{
    const AlarmRule *rule = nullptr;
    AlarmState state = AlarmState::NotJudged;
};

/// All rules, in their order.
std::vector<JudgedAlarm> judgeAlarms(const AlarmFacts &facts);

} // namespace sextant
