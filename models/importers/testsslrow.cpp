// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/testsslrow.h"

#include "importers/outsidetext.h"
#include "importers/severityword.h"
#include "importers/weaknesses.h"

namespace sextant {

void addTestsslRow(const TestsslRow &row, Reading &reading)
{
    const std::string word = lowerCase(row.severity);
    const Severity severity = severityOfWord(word);
    reading.count("rows");
    if (severity == Severity::Info || severity == Severity::Unrated) {
        reading.countWord("", word);
        if (word == "fatal") {
            reading.scanFailed();
            reading.warn(QString::fromStdString(harmless(row.finding, 300)));
        }
        return;
    }
    Finding finding;
    finding.findingClass = FindingClass::Running;
    finding.severity = severity;
    finding.rule = row.id;
    finding.title = row.id;
    finding.message = row.finding;
    finding.path = row.host;
    if (!row.host.empty() && !row.port.empty())
        finding.path.append(":").append(row.port);
    finding.vulnerability = row.cve.substr(0, row.cve.find(' '));
    finding.cwes = cwesIn(row.cwe);
    reading.add(std::move(finding));
}

} // namespace sextant
