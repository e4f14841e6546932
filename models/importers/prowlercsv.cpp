// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvreader.h"
#include "importers/outsidetext.h"
#include "importers/prowlerresult.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto prowlerCsvId = "prowler-csv";

/// Semicolons since version 3, commas before; 0 for other files.
char separatorOfProwler(const ReportHead &head)
{
    if (head.hasColumns({"CHECK_ID", "STATUS", "SEVERITY", "PROVIDER"}, ';') ||
        head.hasColumns({"CHECK_ID", "STATUS", "SEVERITY", "ASSESSMENT_START_TIME"}, ';'))
        return ';';
    return head.hasColumns({"TITLE_ID", "CHECK_RESULT", "TITLE_TEXT"}) ? ',' : 0;
}

int prowlerCsvConfidence(const ReportHead &head)
{
    return separatorOfProwler(head) ? 90 : 0;
}

std::string first(const CsvReader &csv, std::initializer_list<std::string_view> columns)
{
    for (const std::string_view column : columns)
        if (!csv[column].empty())
            return std::string(csv[column]);
    return {};
}

ProwlerResult resultOf(const CsvReader &csv)
{
    ProwlerResult one;
    one.check = first(csv, {"CHECK_ID", "TITLE_ID"});
    one.title = first(csv, {"CHECK_TITLE", "TITLE_TEXT"});
    one.message = first(csv, {"STATUS_EXTENDED", "CHECK_RESULT_EXTENDED"});
    one.severity = first(csv, {"SEVERITY", "CHECK_SEVERITY"});
    one.status = first(csv, {"STATUS", "CHECK_RESULT"});
    one.resource = first(csv, {"RESOURCE_UID", "RESOURCE_ARN", "RESOURCE_ID", "CHECK_RESOURCE_ID"});
    one.muted = equalsIgnoringCase(csv["MUTED"], "true");
    return one;
}

Result<Report> readProwlerCsv(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(prowlerCsvId, "Prowler", {FindingClass::Infrastructure}, sink, ticket);
    const char separator = separatorOfProwler(ReportHead(bytes.substr(0, 16384), {}));
    if (!separator)
        reading.missing("CHECK_ID");
    CsvReader csv(bytes, separator ? separator : ';');
    csv.next();
    while (!reading.isStopped() && csv.next()) {
        addProwlerResult(resultOf(csv), reading);
        reading.setToolVersion(csv["PROWLER_VERSION"]);
        reading.noteTime(first(csv, {"TIMESTAMP", "ASSESSMENT_START_TIME"}));
    }
    if (csv.isCut())
        reading.incompleteRow(csv.row());
    reading.figure("rows", csv.row());
    reading.figure(separator == ';' ? "delimiter_semicolon" : "delimiter_comma", 1);
    return reading.finished();
}

} // namespace

extern const Importer prowlerCsvImporter;
const Importer prowlerCsvImporter{prowlerCsvId, QT_TRANSLATE_NOOP("importers", "Prowler, CSV"), prowlerCsvConfidence,
                                  readProwlerCsv};

} // namespace sextant
