// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

#include <optional>

namespace sextant {

/// When a piece of evidence begins to fade and when it counts nothing any more (method A2).
struct Ageing
{
    QDateTime fades;   ///< up to then it counts in full
    QDateTime expires; ///< from then on it counts nothing
};

Ageing ageingOf(const Evidence &evidence, int maxAgeDays);

/// Until when the freshest of these counts in full; none where all of them fade already or there are none.
std::optional<QDateTime> freshUntil(const QList<Evidence> &evidence, int maxAgeDays, const QDateTime &now);

/// "counts in full until 3 Jan 2027", "fading since 3 Jan, counts nothing from 3 Apr 2027", "expired on 3 Apr 2026".
QString ageingText(const Evidence &evidence, int maxAgeDays, const QDateTime &now);

} // namespace sextant
