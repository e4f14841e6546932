// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "domain/evidence.h"

namespace sextant {

/// What a person says of one check. Answers are revised, never overwritten.
struct Answer
{
    QString checkId;
    AnswerValue value = AnswerValue::Unknown;
    std::optional<ExclusionReason> exclusion; ///< of NotApplicable
    QString note;                             ///< plain text; of NotApplicable the reason in words
    QString person;
    Role role = Role::Insider;
    QString proof; ///< file path or link that documents it; may be empty
    QDateTime answeredAt;
    QString owner; ///< who sees to it; may be empty
    QDate due;     ///< invalid: no day is set

    bool operator==(const Answer &) const = default;
};

/// The claim that an answer makes, and the document that it attaches. Unknown and not applicable claim nothing.
QList<Evidence> evidenceFromAnswer(const Answer &answer);

} // namespace sextant
