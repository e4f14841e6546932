// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/prowlerresult.h"

#include "importers/outsidetext.h"
#include "importers/severityword.h"

namespace sextant {

void addProwlerResult(const ProwlerResult &result, Reading &reading)
{
    const std::string status = lowerCase(result.status);
    reading.countWord("status_", status);
    if (status != "fail")
        return;
    Finding finding;
    finding.findingClass = FindingClass::Infrastructure;
    finding.severity = severityOfWord(result.severity);
    finding.suppressed = result.muted;
    if (result.muted)
        finding.suppressionReason = "Muted";
    finding.rule = result.check;
    finding.title = result.title.empty() ? result.check : result.title;
    finding.message = result.message;
    finding.path = result.resource;
    reading.add(std::move(finding));
}

} // namespace sextant
