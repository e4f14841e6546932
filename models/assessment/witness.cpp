// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/witness.h"

#include "base/seconds.h"

namespace sextant {

namespace {

constexpr qint64 millisecondsInSecond = 1000;

/// As QDateTime::secsTo() counts them, which reads the calendar each time.
double ageInDays(const QDateTime &date, const QDateTime &now)
{
    const qint64 milliseconds = now.toMSecsSinceEpoch() - date.toMSecsSinceEpoch();
    return double(milliseconds / millisecondsInSecond) / secondsInDay;
}

} // namespace

Witness witnessOf(const Evidence &evidence, const QDateTime &now)
{
    return {evidence.kind, evidence.value, ageInDays(evidence.date, now), evidence.strength, evidence.counterexample};
}

} // namespace sextant
