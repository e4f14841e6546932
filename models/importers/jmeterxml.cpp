// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/loadsamples.h"
#include "importers/xmlwalk.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto jmeterXmlId = "jmeter-xml";
constexpr int deepestJmeterXml = 100;

int jmeterXmlConfidence(const ReportHead &head)
{
    return head.has("testResults") ? 90 : 0;
}

/// Samples hold the samples of what they embed or lead on to.
void readSamples(XmlWalk &xml, LoadSamples &samples, Reading &reading, int depth)
{
    while (xml.child()) {
        if ((!xml.is("httpSample"_L1) && !xml.is("sample"_L1)) || depth > deepestJmeterXml) {
            xml.skip();
            continue;
        }
        reading.count("nested_samples", depth > 0 ? 1 : 0);
        samples.add(xml.number("t"_L1).value_or(0), xml.attribute("s"_L1) == "true", xml.attribute("lb"_L1));
        if (const auto started = xml.number("ts"_L1))
            reading.noteMilliseconds(*started);
        readSamples(xml, samples, reading, depth + 1);
    }
}

Result<Report> readJmeterXml(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(jmeterXmlId, "JMeter", {}, sink, ticket);
    XmlWalk xml(bytes, ticket);
    LoadSamples samples;
    reading.figure("nested_samples", 0);
    if (xml.child() && xml.is("testResults"_L1))
        readSamples(xml, samples, reading, 0);
    else
        reading.missing("testResults");
    samples.addFigures(reading);
    const Status parsed = xml.finished();
    return parsed ? reading.finished() : parsed.error();
}

} // namespace

extern const Importer jmeterXmlImporter;
const Importer jmeterXmlImporter{jmeterXmlId, QT_TRANSLATE_NOOP("importers", "JMeter, XML"), jmeterXmlConfidence,
                                 readJmeterXml};

} // namespace sextant
