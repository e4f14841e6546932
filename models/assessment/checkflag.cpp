// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/checkflag.h"

#include "assessment/ageing.h"

namespace sextant {

namespace {

/// A check whose evidence never counts longer than that would always be said to expire soon; it has a third of it.
int soonFor(int maxAgeDays)
{
    return std::min(CheckFlags::soonDays, std::max(1, maxAgeDays / 3));
}

bool expiresSoon(const Check &check, const CheckResult &result, const QDateTime &now)
{
    const auto until = freshUntil(result.evidence, check.maxAgeDays, now);
    return until && now.daysTo(*until) < soonFor(check.maxAgeDays);
}

} // namespace

QList<CheckFlag> CheckFlags::of(const Check &check, const CheckResult &result, const QDateTime &now)
{
    QList<CheckFlag> flags;
    if (!result.applies()) {
        if (result.answer && takesOut(*result.answer))
            flags << CheckFlag::Excluded;
        return flags;
    }
    if (result.waived)
        flags << CheckFlag::AcceptedRisk;
    if (result.score.stale > 0 || result.riskStanding == RiskStanding::Expired)
        flags << CheckFlag::Expired;
    if (expiresSoon(check, result, now))
        flags << CheckFlag::Expiring;
    if (result.reviewAgain)
        flags << CheckFlag::ReviewAgain;
    return flags;
}

template <>
std::span<const Name<CheckFlag>> names<CheckFlag>()
{
    static constexpr Name<CheckFlag> table[] = {
        {CheckFlag::AcceptedRisk, "accepted-risk", QT_TRANSLATE_NOOP("names", "Risk accepted")},
        {CheckFlag::Expired, "expired", QT_TRANSLATE_NOOP("names", "Expired")},
        {CheckFlag::Expiring, "expiring", QT_TRANSLATE_NOOP("names", "Expires soon")},
        {CheckFlag::Excluded, "excluded", QT_TRANSLATE_NOOP("names", "Left out by a person")},
        {CheckFlag::ReviewAgain, "review-again", QT_TRANSLATE_NOOP("names", "Review again")},
    };
    return table;
}

} // namespace sextant
