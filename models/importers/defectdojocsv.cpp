// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvreader.h"
#include "importers/outsidetext.h"
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto defectDojoCsvId = "defectdojo-generic-csv";

int defectDojoCsvConfidence(const ReportHead &head)
{
    return head.hasColumns({"Title", "Severity", "Description", "Date"}) ? 85 : 0;
}

Finding findingOfDefectDojoCsv(const CsvReader &csv)
{
    Finding finding;
    finding.path = csv["Url"];
    finding.findingClass = finding.path.empty() ? FindingClass::Code : FindingClass::Running;
    finding.severity = severityOfWord(csv["Severity"]);
    finding.rule = csv["Title"];
    finding.title = finding.rule;
    finding.message = csv["Description"];
    finding.vulnerability = csv["CVE"];
    finding.cwes = cwesIn(csv["CweId"]);
    for (const std::string_view reason : {"FalsePositive", "Duplicate", "IsMitigated"})
        if (equalsIgnoringCase(csv[reason], "true")) {
            finding.suppressed = true;
            finding.suppressionReason = reason;
        }
    return finding;
}

Result<Report> readDefectDojoCsv(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(defectDojoCsvId, "DefectDojo", {}, sink, ticket);
    if (defectDojoCsvConfidence(ReportHead(bytes.substr(0, 16384), {})) == 0)
        reading.missing("Title");
    CsvReader csv(bytes);
    csv.next();
    while (!reading.isStopped() && csv.next()) {
        reading.add(findingOfDefectDojoCsv(csv));
    }
    if (csv.isCut())
        reading.incompleteRow(csv.row());
    reading.figure("rows", csv.row());
    return reading.finished();
}

} // namespace

extern const Importer defectDojoCsvImporter;
const Importer defectDojoCsvImporter{defectDojoCsvId,
                                     QT_TRANSLATE_NOOP("importers", "DefectDojo generic findings, CSV"),
                                     defectDojoCsvConfidence, readDefectDojoCsv};

} // namespace sextant
