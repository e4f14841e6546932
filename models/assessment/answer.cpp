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

} // namespace sextant
