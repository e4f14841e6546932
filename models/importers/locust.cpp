// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvreader.h"
#include "importers/reading.h"
#include "importers/textlines.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto locustId = "locust-csv";

int locustConfidence(const ReportHead &head)
{
    const bool current = head.hasColumns({"Type", "Name", "Request Count", "Failure Count"});
    return current || head.hasColumns({"Method", "Name", "# requests", "# failures"}) ? 90 : 0;
}

/// The column by its name of today, or the one before version 1.
double number(const CsvReader &csv, std::string_view name, std::string_view formerName)
{
    return leadingNumber(csv.hasColumn(name) ? csv[name] : csv[formerName]).value_or(0);
}

Result<Report> readLocust(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(locustId, "Locust", {}, sink, ticket);
    if (locustConfidence(ReportHead(bytes.substr(0, 4096), {})) == 0)
        reading.missing("Request Count");
    for (const char *name : {"endpoints", "requests", "failures"})
        reading.figure(name, 0);
    CsvReader csv(bytes);
    csv.next();
    while (!reading.isStopped() && csv.next()) {
        const double requests = number(csv, "Request Count", "# requests");
        const double failures = number(csv, "Failure Count", "# failures");
        if (csv["Name"] == "Aggregated" || csv["Name"] == "Total") {
            reading.figure("aggregated_requests", requests);
            reading.figure("aggregated_failures", failures);
            reading.figure("p95_ms", leadingNumber(csv["95%"]));
            reading.figure("avg_ms", number(csv, "Average Response Time", "Average response time"));
        } else {
            reading.count("endpoints");
            reading.count("requests", requests);
            reading.count("failures", failures);
        }
    }
    if (csv.isCut())
        reading.incompleteRow(csv.row());
    return reading.finished();
}

} // namespace

extern const Importer locustImporter;
const Importer locustImporter{locustId, QT_TRANSLATE_NOOP("importers", "Locust, CSV"), locustConfidence, readLocust};

} // namespace sextant
