// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/answer.h"

namespace sextant {

/// A risk that somebody answers for, until a day. It lifts the gate and the cap of its check, never the value, and
/// comes back by itself (method A6).
struct AcceptedRisk
{
    QString checkId;
    QString owner;
    QString reason;
    QDate from;
    QDate until;   ///< the last day that it holds
    qint64 id = 0; ///< in the workspace; 0 for one that stands in an answer

    static constexpr int longestDays = 90;
    bool isInForce(const QDate &day) const { return from <= day && day <= until; }
    bool operator==(const AcceptedRisk &) const = default;
};

/// How an accepted risk stands on a day.
enum class RiskStanding : quint8 {
    None,
    InForce,
    Expired, ///< nobody accepted it again: the check counts as before
    Refused, ///< of a check that nobody may accept the risk of
};

/// The risk that an answer "not applicable, accepted risk" accepts: for the longest time allowed, or until its due day.
AcceptedRisk acceptedRiskOf(const Answer &answer);

/// Whether the answer takes the check out. An accepted risk does not: the check still applies, and is not done.
bool takesOut(const Answer &answer);

/// Checks whose risk nobody may accept.
bool mayBeWaived(QStringView checkId);

} // namespace sextant
