// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

namespace sextant {

enum class AnswerValue : quint8 { Yes, Partly, No, NotApplicable, Unknown };

/// Why a person says that a check does not apply. There is no such answer without one.
enum class ExclusionReason : quint8 { OutOfScope, AcceptedRisk, OtherControl, NotYetRelevant };

/// Who answers; people who built the product are believed less than outsiders.
enum class Role : quint8 { Insider, Assessor };

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

    bool operator==(const Answer &) const = default;
};

/// The claim that an answer makes, and the document that it attaches. Unknown and not applicable claim nothing.
QList<Evidence> evidenceFromAnswer(const Answer &answer);

template <>
std::span<const Name<AnswerValue>> names<AnswerValue>();
template <>
std::span<const Name<ExclusionReason>> names<ExclusionReason>();
template <>
std::span<const Name<Role>> names<Role>();

} // namespace sextant
