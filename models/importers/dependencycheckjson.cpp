// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/dependencycheck.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto dependencyCheckJsonId = "dependency-check-json";

int dependencyCheckJsonConfidence(const ReportHead &head)
{
    return head.hasAll({"reportSchema", "scanInfo"}) && (head.has("projectInfo") || head.has("dependencies")) ? 90 : 0;
}

DependencyCheckEntry entryOf(Json vulnerability, bool suppressed)
{
    DependencyCheckEntry entry;
    entry.name = vulnerability["name"].text();
    entry.description = firstText(vulnerability, {"description", "name"});
    entry.severity = vulnerability["severity"].text();
    entry.cwes = cwesIn(vulnerability["cwes"]);
    entry.cvss3 = vulnerability["cvssv3"]["baseScore"].number();
    entry.cvss2 = vulnerability["cvssv2"]["score"].number();
    entry.suppressed = suppressed;
    entry.notes = suppressed ? vulnerability["notes"].text() : std::string_view();
    return entry;
}

void readDependencyCheckJsonRoot(Json root, Reading &reading)
{
    if (!root["reportSchema"].exists() || !root["dependencies"].isArray())
        return reading.missing("reportSchema");
    double vulnerable = 0;
    for (const Json one : root["dependencies"].items()) {
        const auto packages = one["packages"].items();
        const CheckedDependency dependency{std::string(one["fileName"].text()), std::string(one["filePath"].text()),
                                           packages.empty() ? std::string()
                                                            : packageOfPurl(packages.front()["id"].text())};
        vulnerable += one["vulnerabilities"].items().empty() ? 0 : 1;
        for (const Json vulnerability : one["vulnerabilities"].items())
            addDependencyCheckEntry(entryOf(vulnerability, false), dependency, reading);
        for (const Json vulnerability : one["suppressedVulnerabilities"].items())
            addDependencyCheckEntry(entryOf(vulnerability, true), dependency, reading);
    }
    reading.figure("dependencies", double(root["dependencies"].size()));
    reading.figure("vulnerable_dependencies", vulnerable);
    reading.setToolVersion(root["scanInfo"]["engineVersion"].text());
    reading.noteTime(root["projectInfo"]["reportDate"].text());
}

Result<Report> readDependencyCheckJson(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(dependencyCheckJsonId, "Dependency-Check", {FindingClass::Dependency}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readDependencyCheckJsonRoot(root, reading); }));
}

} // namespace

extern const Importer dependencyCheckJsonImporter;
const Importer dependencyCheckJsonImporter{dependencyCheckJsonId,
                                           QT_TRANSLATE_NOOP("importers", "Dependency-Check, JSON"),
                                           dependencyCheckJsonConfidence, readDependencyCheckJson};

} // namespace sextant
