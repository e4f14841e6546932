// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/answer.h"

namespace sextant {

namespace {

std::optional<double> valueOf(AnswerValue value)
{
    switch (value) {
    case AnswerValue::Yes:
        return 1.0;
    case AnswerValue::Partly:
        return 0.5;
    case AnswerValue::No:
        return 0.0;
    case AnswerValue::NotApplicable:
    case AnswerValue::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

QList<Evidence> evidenceFromAnswer(const Answer &answer)
{
    const auto value = valueOf(answer.value);
    if (!value)
        return {};
    Evidence claim;
    claim.checkId = answer.checkId;
    claim.kind = answer.role == Role::Assessor ? EvidenceKind::Assessor : EvidenceKind::Insider;
    claim.value = *value;
    claim.date = answer.answeredAt;
    claim.source = answer.person;
    claim.summary = answer.note.isEmpty() ? labelOf(answer.value) : answer.note;
    QList<Evidence> evidence{claim};
    if (!answer.proof.isEmpty()) {
        Evidence document = claim;
        document.kind = EvidenceKind::Document;
        document.source = answer.proof;
        document.summary = QCoreApplication::translate("Answer", "Document added by %1").arg(answer.person);
        evidence << document;
    }
    return evidence;
}

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
