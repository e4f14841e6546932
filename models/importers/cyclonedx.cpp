// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/cyclonedx.h"

#include "importers/sarifseverity.h"
#include "importers/severityword.h"

#include <algorithm>

namespace sextant {

void CycloneVulnerability::addRating(std::string_view severity, std::optional<double> score)
{
    Severity rating = severityOfWord(severity);
    if (severity.empty())
        rating = severityOfScore(score).value_or(Severity::Unrated);
    worst = std::min(worst, rating);
}

void addCycloneVulnerability(const CycloneVulnerability &vulnerability, const CycloneComponents &components,
                             Reading &reading)
{
    static constexpr std::string_view settled[] = {"resolved", "resolved_with_pedigree", "false_positive",
                                                   "not_affected"};
    const auto component = components.find(vulnerability.affected);
    Finding finding = packageVulnerability(vulnerability.id, {}, {});
    if (component != components.end())
        finding.package = component->second;
    else
        finding.package = packageOfPurl(vulnerability.affected);
    finding.severity = vulnerability.worst;
    finding.message = vulnerability.description;
    finding.cwes = vulnerability.cwes;
    finding.suppressed = std::ranges::find(settled, vulnerability.state) != std::end(settled);
    if (finding.suppressed)
        finding.suppressionReason = vulnerability.detail.empty() ? vulnerability.state : vulnerability.detail;
    reading.add(std::move(finding));
}

} // namespace sextant
