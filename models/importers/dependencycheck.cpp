// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/dependencycheck.h"

#include "importers/sarifseverity.h"
#include "importers/severityword.h"

namespace sextant {

void addDependencyCheckEntry(const DependencyCheckEntry &entry, const CheckedDependency &dependency, Reading &reading)
{
    Finding finding = packageVulnerability(entry.name, {}, {});
    finding.package = dependency.package.empty() ? dependency.fileName : dependency.package;
    finding.severity = severityOfWord(entry.severity);
    if (finding.severity == Severity::Unrated)
        finding.severity = severityOfScore(entry.cvss3 ? entry.cvss3 : entry.cvss2).value_or(Severity::Unrated);
    finding.message = entry.description;
    finding.path = dependency.filePath.empty() ? dependency.fileName : dependency.filePath;
    finding.cwes = entry.cwes;
    finding.suppressed = entry.suppressed;
    finding.suppressionReason = entry.notes;
    reading.add(std::move(finding));
}

} // namespace sextant
