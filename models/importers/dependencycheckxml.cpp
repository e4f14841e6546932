// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/dependencycheck.h"
#include "importers/textlines.h"
#include "importers/weaknesses.h"
#include "importers/xmlwalk.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto dependencyCheckXmlId = "dependency-check-xml";

int dependencyCheckXmlConfidence(const ReportHead &head)
{
    return head.value("analysis/@xmlns").find("dependency-check") != std::string_view::npos ? 95 : 0;
}

std::optional<double> readScore(XmlWalk &xml, QLatin1StringView name)
{
    std::optional<double> score;
    xml.children(name, [&] { score = leadingNumber(xml.content()); });
    return score;
}

DependencyCheckEntry readEntry(XmlWalk &xml)
{
    DependencyCheckEntry entry;
    const auto addCwes = [&entry, &xml] {
        for (const int cwe : cwesIn(xml.content()))
            entry.cwes.push_back(cwe);
    };
    while (xml.child()) {
        if (xml.is("name"_L1))
            entry.name = xml.content();
        else if (xml.is("severity"_L1))
            entry.severity = xml.content();
        else if (xml.is("description"_L1))
            entry.description = xml.content();
        else if (xml.is("notes"_L1))
            entry.notes = xml.content();
        else if (xml.is("cvssScore"_L1))
            entry.cvss2 = leadingNumber(xml.content());
        else if (xml.is("cvssV2"_L1))
            entry.cvss2 = readScore(xml, "score"_L1);
        else if (xml.is("cvssV3"_L1))
            entry.cvss3 = readScore(xml, "baseScore"_L1);
        else if (xml.is("cwe"_L1))
            addCwes();
        else if (xml.is("cwes"_L1))
            xml.children("cwe"_L1, addCwes);
        else
            xml.skip();
    }
    return entry;
}

void readPackage(XmlWalk &xml, CheckedDependency &dependency)
{
    xml.children("package"_L1, [&] {
        xml.children("id"_L1, [&] {
            const std::string package = packageOfPurl(xml.content());
            if (dependency.package.empty())
                dependency.package = package;
        });
    });
}

void readDependency(XmlWalk &xml, Reading &reading)
{
    CheckedDependency dependency;
    bool vulnerable = false;
    while (xml.child()) {
        if (xml.is("fileName"_L1)) {
            dependency.fileName = xml.content();
        } else if (xml.is("filePath"_L1)) {
            dependency.filePath = xml.content();
        } else if (xml.is("identifiers"_L1)) {
            readPackage(xml, dependency);
        } else if (xml.is("vulnerabilities"_L1)) {
            while (xml.child()) {
                const bool suppressed = xml.is("suppressedVulnerability"_L1);
                if (!suppressed && !xml.is("vulnerability"_L1)) {
                    xml.skip();
                    continue;
                }
                DependencyCheckEntry entry = readEntry(xml);
                entry.suppressed = suppressed;
                if (!suppressed)
                    entry.notes.clear();
                vulnerable |= !suppressed;
                addDependencyCheckEntry(entry, dependency, reading);
            }
        } else {
            xml.skip();
        }
    }
    reading.count("dependencies");
    reading.count("vulnerable_dependencies", vulnerable ? 1 : 0);
}

void readAnalysis(XmlWalk &xml, Reading &reading)
{
    while (xml.child()) {
        if (xml.is("dependencies"_L1))
            xml.children("dependency"_L1, [&] { readDependency(xml, reading); });
        else if (xml.is("scanInfo"_L1))
            xml.children("engineVersion"_L1, [&] { reading.setToolVersion(xml.content()); });
        else if (xml.is("projectInfo"_L1))
            xml.children("reportDate"_L1, [&] { reading.noteTime(xml.content()); });
        else
            xml.skip();
    }
}

Result<Report> readDependencyCheckXml(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(dependencyCheckXmlId, "Dependency-Check", {FindingClass::Dependency}, sink, ticket);
    XmlWalk xml(bytes, ticket);
    reading.figure("dependencies", 0);
    reading.figure("vulnerable_dependencies", 0);
    if (xml.child() && xml.is("analysis"_L1) && xml.space().find("dependency-check") != std::string::npos)
        readAnalysis(xml, reading);
    else
        reading.missing("analysis");
    const Status parsed = xml.finished();
    return parsed ? reading.finished() : parsed.error();
}

} // namespace

extern const Importer dependencyCheckXmlImporter;
const Importer dependencyCheckXmlImporter{dependencyCheckXmlId, QT_TRANSLATE_NOOP("importers", "Dependency-Check, XML"),
                                          dependencyCheckXmlConfidence, readDependencyCheckXml};

} // namespace sextant
