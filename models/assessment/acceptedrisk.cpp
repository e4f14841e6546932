// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/acceptedrisk.h"

namespace sextant {

AcceptedRisk acceptedRiskOf(const Answer &answer)
{
    AcceptedRisk risk;
    risk.checkId = answer.checkId;
    risk.owner = answer.owner.isEmpty() ? answer.person : answer.owner;
    risk.reason = answer.note;
    risk.from = answer.answeredAt.date();
    const QDate longest = risk.from.addDays(AcceptedRisk::longestDays);
    risk.until = answer.due.isValid() ? std::min(answer.due, longest) : longest;
    return risk;
}

bool takesOut(const Answer &answer)
{
    return answer.value == AnswerValue::NotApplicable && answer.exclusion != ExclusionReason::AcceptedRisk;
}

bool mayBeWaived(QStringView checkId)
{
    static constexpr std::array<QStringView, 5> never{u"sec.no-secrets-in-repo", u"sec.object-authz", u"rel.backups",
                                                      u"comp.hipaa-baa", u"comp.pci-tokenization"};
    return std::ranges::find(never, checkId) == never.end();
}

} // namespace sextant
