// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/profile.h"

#include <QList>
#include <QStringList>

namespace sextant {

/// A parsed applicability expression: "always", or profile questions joined by and, or, not and parentheses.
struct Condition
{
    struct Step
    {
        enum class Kind : quint8 { Always, Question, Not, And, Or };

        Kind kind = Kind::Always;
        QString question;
    };

    QList<Step> steps; ///< operands before their operator
};

/// "not" binds before "and", "and" before "or". The error's place is "character 12", counted from 1.
Result<Condition> parseCondition(const QString &expression);

/// Kleene's logic: an unanswered question decides nothing by itself.
Truth evaluate(const Condition &condition, const Profile &profile);
/// An expression that does not parse is unknown: the check stays, without evidence.
Truth evaluate(const QString &expression, const Profile &profile);

/// Profile questions that the expression asks, each once, in order of first use; none when it does not parse.
QStringList questionsIn(const QString &expression);

} // namespace sextant
