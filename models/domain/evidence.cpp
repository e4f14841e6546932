// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"

namespace sextant {

template <>
std::span<const Name<EvidenceKind>> names<EvidenceKind>()
{
    static constexpr Name<EvidenceKind> table[] = {
        {EvidenceKind::Ci, "ci", QT_TRANSLATE_NOOP("names", "CI")},
        {EvidenceKind::Scanner, "scanner", QT_TRANSLATE_NOOP("names", "Scanner")},
        {EvidenceKind::Repository, "repo", QT_TRANSLATE_NOOP("names", "Repository")},
        {EvidenceKind::Assessor, "assessor", QT_TRANSLATE_NOOP("names", "Outside assessor")},
        {EvidenceKind::Document, "document", QT_TRANSLATE_NOOP("names", "Document")},
        {EvidenceKind::Insider, "insider", QT_TRANSLATE_NOOP("names", "Your team")},
    };
    return table;
}

template <>
std::span<const Name<CheckState>> names<CheckState>()
{
    static constexpr Name<CheckState> table[] = {
        {CheckState::Pass, "pass", QT_TRANSLATE_NOOP("names", "Pass")},
        {CheckState::Fail, "fail", QT_TRANSLATE_NOOP("names", "Fail")},
        {CheckState::Unproven, "unproven", QT_TRANSLATE_NOOP("names", "Not proven")},
        {CheckState::Contested, "contested", QT_TRANSLATE_NOOP("names", "Claim and evidence disagree")},
        {CheckState::Unknown, "unknown", QT_TRANSLATE_NOOP("names", "Unknown")},
        {CheckState::NotApplicable, "not-applicable", QT_TRANSLATE_NOOP("names", "Not applicable")},
    };
    return table;
}

template <>
std::span<const Name<EvidenceBasis>> names<EvidenceBasis>()
{
    static constexpr Name<EvidenceBasis> table[] = {
        {EvidenceBasis::Observed, "observed", QT_TRANSLATE_NOOP("names", "Observed")},
        {EvidenceBasis::Claimed, "claimed", QT_TRANSLATE_NOOP("names", "Claimed")},
        {EvidenceBasis::Missing, "missing", QT_TRANSLATE_NOOP("names", "Missing")},
    };
    return table;
}

} // namespace sextant
