// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/toolclass.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

#include <set>

namespace sextant {

namespace {

constexpr auto npmAuditId = "npm-audit-v2-json";

int npmAuditConfidence(const ReportHead &head)
{
    return head.hasAll({"auditReportVersion", "vulnerabilities"}) ? 95 : 0;
}

Finding findingOfNpmAudit(Json advisory, Json package)
{
    const std::string source = advisory["source"].printed();
    Finding finding = packageVulnerability(vulnerabilityIn(advisory["url"].text()), advisory["name"].text(), {});
    if (finding.vulnerability.empty())
        finding.vulnerability = "npm:" + source;
    finding.severity = severityOfWord(advisory["severity"].text());
    finding.rule = finding.vulnerability;
    finding.title = advisory["title"].text();
    finding.message = finding.title + " (" + finding.package + ' ' + std::string(advisory["range"].text()) + ')';
    const auto nodes = package["nodes"].items();
    if (!nodes.empty())
        finding.path = nodes.front().text();
    finding.cwes = cwesIn(advisory["cwe"]);
    return finding;
}

/// Each package names the advisories and the packages that make it vulnerable; only the advisories are findings.
void readNpmAuditRoot(Json root, Reading &reading)
{
    if (!root["vulnerabilities"].isObject() || !root["auditReportVersion"].exists())
        return reading.missing("auditReportVersion");
    std::set<std::string> seen;
    for (const auto &[name, package] : root["vulnerabilities"].members())
        for (const Json advisory : package["via"].items())
            if (advisory.isObject() && seen.insert(advisory["source"].printed()).second)
                reading.add(findingOfNpmAudit(advisory, package));
    reading.figure("packages_affected", double(root["vulnerabilities"].size()));
    addSeverityFigures(reading, "metadata_packages", root["metadata"]["vulnerabilities"]);
}

Result<Report> readNpmAudit(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(npmAuditId, "npm audit", {FindingClass::Dependency}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readNpmAuditRoot(root, reading); }));
}

} // namespace

extern const Importer npmAuditImporter;
const Importer npmAuditImporter{npmAuditId, QT_TRANSLATE_NOOP("importers", "npm audit"), npmAuditConfidence,
                                readNpmAudit};

} // namespace sextant
