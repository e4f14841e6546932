// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvreader.h"
#include "importers/loadsamples.h"
#include "importers/outsidetext.h"
#include "importers/textlines.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto jmeterCsvId = "jmeter-csv";
constexpr char separators[] = {',', ';', '\t'};

char separatorOf(const ReportHead &head)
{
    for (const char separator : separators)
        if (head.hasColumns({"timeStamp", "elapsed", "label", "success"}, separator))
            return separator;
    return 0;
}

int jmeterCsvConfidence(const ReportHead &head)
{
    return separatorOf(head) ? 90 : 0;
}

void noteStart(std::string_view time, Reading &reading)
{
    const auto milliseconds = leadingNumber(time);
    if (time.find('-') == std::string_view::npos && milliseconds)
        reading.noteMilliseconds(*milliseconds);
}

Result<Report> readJmeterCsv(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(jmeterCsvId, "JMeter", {}, sink, ticket);
    const char separator = separatorOf(ReportHead(bytes.substr(0, 4096), {}));
    if (!separator)
        reading.missing("timeStamp,elapsed,label,success");
    CsvReader csv(bytes, separator ? separator : ',');
    LoadSamples samples;
    csv.next();
    while (!reading.isStopped() && csv.next()) {
        if ((csv.row() & 0xFFF) == 0 && ticket.cancelled())
            reading.stop(cancelledError());
        const auto elapsed = leadingNumber(csv["elapsed"]);
        if (!elapsed)
            reading.incompleteRow(csv.row());
        const bool transaction = csv["responseMessage"].starts_with("Number of samples in transaction");
        samples.add(elapsed.value_or(0), equalsIgnoringCase(csv["success"], "true"), csv["label"], transaction);
        noteStart(csv["timeStamp"], reading);
    }
    if (csv.isCut())
        reading.incompleteRow(csv.row());
    samples.addFigures(reading);
    return reading.finished();
}

} // namespace

extern const Importer jmeterCsvImporter;
const Importer jmeterCsvImporter{jmeterCsvId, QT_TRANSLATE_NOOP("importers", "JMeter, CSV"), jmeterCsvConfidence,
                                 readJmeterCsv};

} // namespace sextant
