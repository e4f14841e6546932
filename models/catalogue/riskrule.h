// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace sextant {

/// The condition of a risk rule: ids of choices joined by && and ||, with ! and parentheses, or "default", which always
/// holds. "!" binds before "&&", "&&" before "||".
struct RiskCondition
{
    struct Step
    {
        enum class Kind : quint8 { Always, Choice, Not, And, Or };

        Kind kind = Kind::Always;
        QString choice;
    };

    QList<Step> steps; ///< operands before their operator

    static constexpr int longest = 4096; ///< characters of a condition
    static constexpr int deepest = 32;   ///< parentheses and negations inside one another
};

/// The error's place is "character 12", counted from 1.
Result<RiskCondition> parseRiskCondition(const QString &text);
bool holds(const RiskCondition &condition, const QSet<QString> &chosen);
QStringList choicesIn(const RiskCondition &condition);

} // namespace sextant
