// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/cyclonedx.h"
#include "importers/textlines.h"
#include "importers/weaknesses.h"
#include "importers/xmlwalk.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto cyclonedxXmlId = "cyclonedx-xml";
constexpr std::string_view space = "http://cyclonedx.org/schema/bom/";
constexpr int deepestCyclonedxXml = 100;

int cyclonedxXmlConfidence(const ReportHead &head)
{
    return head.value("bom/@xmlns").starts_with(space) ? 95 : 0;
}

struct Inventory
{
    CycloneComponents names;
    double top = 0, all = 0;
};

void readComponents(XmlWalk &xml, Inventory &inventory, int depth)
{
    xml.children("component"_L1, [&] {
        const std::string reference = xml.attribute("bom-ref"_L1);
        std::string group, name, version;
        inventory.all += 1;
        inventory.top += depth == 0 ? 1 : 0;
        while (xml.child()) {
            if (xml.is("group"_L1))
                group = xml.content();
            else if (xml.is("name"_L1))
                name = xml.content();
            else if (xml.is("version"_L1))
                version = xml.content();
            else if (xml.is("components"_L1) && depth < deepestCyclonedxXml)
                readComponents(xml, inventory, depth + 1);
            else
                xml.skip();
        }
        inventory.names.try_emplace(reference, packageName(group.empty() ? name : group + '/' + name, version));
    });
}

void readRating(XmlWalk &xml, CycloneVulnerability &vulnerability)
{
    std::string severity;
    std::optional<double> score;
    while (xml.child()) {
        if (xml.is("severity"_L1))
            severity = xml.content();
        else if (xml.is("score"_L1))
            score = leadingNumber(xml.content());
        else
            xml.skip();
    }
    vulnerability.addRating(severity, score);
}

void readAffected(XmlWalk &xml, CycloneVulnerability &vulnerability)
{
    xml.children("target"_L1, [&] {
        xml.children("ref"_L1, [&] {
            std::string reference = xml.content();
            if (vulnerability.affected.empty())
                vulnerability.affected = std::move(reference);
        });
    });
}

CycloneVulnerability readVulnerability(XmlWalk &xml)
{
    CycloneVulnerability vulnerability;
    while (xml.child()) {
        if (xml.is("id"_L1)) {
            vulnerability.id = xml.content();
        } else if (xml.is("description"_L1)) {
            vulnerability.description = xml.content();
        } else if (xml.is("ratings"_L1)) {
            xml.children("rating"_L1, [&] { readRating(xml, vulnerability); });
        } else if (xml.is("cwes"_L1)) {
            xml.children("cwe"_L1, [&] {
                for (const int cwe : cwesIn(xml.content()))
                    vulnerability.cwes.push_back(cwe);
            });
        } else if (xml.is("affects"_L1)) {
            readAffected(xml, vulnerability);
        } else if (xml.is("analysis"_L1)) {
            while (xml.child())
                if (xml.is("state"_L1))
                    vulnerability.state = xml.content();
                else if (xml.is("detail"_L1))
                    vulnerability.detail = xml.content();
                else
                    xml.skip();
        } else {
            xml.skip();
        }
    }
    return vulnerability;
}

void readBom(XmlWalk &xml, Reading &reading)
{
    Inventory inventory;
    reading.figure("vulnerabilities", 0);
    reading.figure("spec_version", versionFigure(xml.space().substr(space.size())));
    while (xml.child()) {
        if (xml.is("components"_L1)) {
            readComponents(xml, inventory, 0);
        } else if (xml.is("vulnerabilities"_L1)) {
            xml.children("vulnerability"_L1, [&] {
                reading.count("vulnerabilities");
                addCycloneVulnerability(readVulnerability(xml), inventory.names, reading);
            });
        } else if (xml.is("metadata"_L1)) {
            xml.children("timestamp"_L1, [&] { reading.noteTime(xml.content()); });
        } else {
            xml.skip();
        }
    }
    reading.figure("components_top", inventory.top);
    reading.figure("components_all", inventory.all);
}

Result<Report> readCyclonedxXml(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(cyclonedxXmlId, "CycloneDX", {}, sink, ticket);
    XmlWalk xml(bytes, ticket);
    if (xml.child() && xml.is("bom"_L1) && xml.space().starts_with(space))
        readBom(xml, reading);
    else
        reading.missing("bom");
    const Status parsed = xml.finished();
    return parsed ? reading.finished() : parsed.error();
}

} // namespace

extern const Importer cyclonedxXmlImporter;
const Importer cyclonedxXmlImporter{cyclonedxXmlId, QT_TRANSLATE_NOOP("importers", "CycloneDX, XML"),
                                    cyclonedxXmlConfidence, readCyclonedxXml};

} // namespace sextant
