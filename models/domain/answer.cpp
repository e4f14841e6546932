// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer.h"

namespace sextant {

template <>
std::span<const Name<AnswerValue>> names<AnswerValue>()
{
    static constexpr Name<AnswerValue> table[] = {
        {AnswerValue::Yes, "yes", QT_TRANSLATE_NOOP("names", "Yes")},
        {AnswerValue::Partly, "partly", QT_TRANSLATE_NOOP("names", "Partly")},
        {AnswerValue::No, "no", QT_TRANSLATE_NOOP("names", "No")},
        {AnswerValue::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("names", "N/A")},
        {AnswerValue::Unknown, "unknown", QT_TRANSLATE_NOOP("names", "Unknown")},
    };
    return table;
}

template <>
std::span<const Name<ExclusionReason>> names<ExclusionReason>()
{
    static constexpr Name<ExclusionReason> table[] = {
        {ExclusionReason::OutOfScope, "out-of-scope", QT_TRANSLATE_NOOP("names", "Out of scope")},
        {ExclusionReason::AcceptedRisk, "accepted-risk", QT_TRANSLATE_NOOP("names", "Accepted risk")},
        {ExclusionReason::OtherControl, "other-control", QT_TRANSLATE_NOOP("names", "Another control does it")},
        {ExclusionReason::NotYetRelevant, "not-yet-relevant", QT_TRANSLATE_NOOP("names", "Not yet relevant")},
    };
    return table;
}

template <>
std::span<const Name<Role>> names<Role>()
{
    static constexpr Name<Role> table[] = {
        {Role::Insider, "insider", QT_TRANSLATE_NOOP("names", "Your team")},
        {Role::Assessor, "assessor", QT_TRANSLATE_NOOP("names", "Outside assessor")},
    };
    return table;
}

} // namespace sextant
