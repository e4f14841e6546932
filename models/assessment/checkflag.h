// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

namespace sextant {

/// What is special about a check beside its state; lists can be narrowed to each.
enum class CheckFlag : quint8 {
    AcceptedRisk, ///< somebody answers for it today
    Expired,      ///< evidence past its age, or an accepted risk whose time is over
    Expiring,     ///< within CheckFlags::soonDays nothing of it counts in full any more
    Excluded,     ///< a person took it out
    ReviewAgain,  ///< what its answer cites has changed since
};

namespace CheckFlags {

inline constexpr int soonDays = 30;

QList<CheckFlag> of(const Check &check, const CheckResult &result, const QDateTime &now);

} // namespace CheckFlags

template <>
std::span<const Name<CheckFlag>> names<CheckFlag>();

} // namespace sextant
