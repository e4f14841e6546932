// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/reading.h"
#include "importers/xmlwalk.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto niktoXmlId = "nikto-xml";
constexpr int deepestNiktoXml = 10;

int niktoXmlConfidence(const ReportHead &head)
{
    return head.has("niktoscan") || head.has("niktoscans") ? 95 : 0;
}

void readItem(XmlWalk &xml, const std::string &site, Reading &reading)
{
    Finding finding;
    finding.findingClass = FindingClass::Running;
    finding.rule = xml.attribute("id"_L1);
    finding.path = site;
    while (xml.child()) {
        if (xml.is("description"_L1))
            finding.message = xml.content();
        else if (xml.is("namelink"_L1))
            finding.path = xml.content();
        else
            xml.skip();
    }
    finding.title = finding.message.empty() ? finding.rule : finding.message;
    reading.add(std::move(finding));
}

/// Some versions put each scan into an element of the same name.
void readScan(XmlWalk &xml, Reading &reading, int depth)
{
    reading.setToolVersion(xml.attribute("version"_L1));
    while (xml.child()) {
        if (xml.is("niktoscan"_L1) && depth < deepestNiktoXml) {
            readScan(xml, reading, depth + 1);
        } else if (xml.is("scandetails"_L1)) {
            const std::string site = xml.attribute("sitename"_L1);
            reading.count("hosts");
            reading.noteTime(xml.attribute("starttime"_L1));
            xml.children("item"_L1, [&] { readItem(xml, site, reading); });
        } else {
            xml.skip();
        }
    }
}

Result<Report> readNiktoXml(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(niktoXmlId, "Nikto", {FindingClass::Running}, sink, ticket);
    XmlWalk xml(bytes, ticket);
    reading.figure("hosts", 0);
    if (xml.child() && (xml.is("niktoscan"_L1) || xml.is("niktoscans"_L1)))
        readScan(xml, reading, 0);
    else
        reading.missing("niktoscan");
    const Status parsed = xml.finished();
    return parsed ? reading.finished() : parsed.error();
}

} // namespace

extern const Importer niktoXmlImporter;
const Importer niktoXmlImporter{niktoXmlId, QT_TRANSLATE_NOOP("importers", "Nikto, XML"), niktoXmlConfidence,
                                readNiktoXml};

} // namespace sextant
