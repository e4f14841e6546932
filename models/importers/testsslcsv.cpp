// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvreader.h"
#include "importers/testsslrow.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto testsslCsvId = "testssl-csv";

int testsslCsvConfidence(const ReportHead &head)
{
    return head.hasColumns({"id", "fqdn/ip", "port", "severity", "finding"}) ? 95 : 0;
}

Result<Report> readTestsslCsv(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(testsslCsvId, "testssl.sh", {FindingClass::Running}, sink, ticket);
    if (testsslCsvConfidence(ReportHead(bytes.substr(0, 4096), {})) == 0)
        reading.missing("fqdn/ip");
    reading.figure("rows", 0);
    CsvReader csv(bytes);
    csv.next();
    while (!reading.isStopped() && csv.next()) {
        addTestsslRow({csv["id"], csv["fqdn/ip"], csv["port"], csv["severity"], csv["finding"], csv["cve"], csv["cwe"]},
                      reading);
    }
    if (csv.isCut())
        reading.incompleteRow(csv.row());
    return reading.finished();
}

} // namespace

extern const Importer testsslCsvImporter;
const Importer testsslCsvImporter{testsslCsvId, QT_TRANSLATE_NOOP("importers", "testssl.sh, CSV"), testsslCsvConfidence,
                                  readTestsslCsv};

} // namespace sextant
