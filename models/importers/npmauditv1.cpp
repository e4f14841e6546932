// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/npmadvisory.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto npmAuditV1Id = "npm-audit-v1-json";

int npmAuditV1Confidence(const ReportHead &head)
{
    return head.has("advisories") &&
                   (head.has("advisories/*/module_name") || head.has("actions") || head.has("metadata/vulnerabilities"))
               ? 90
               : 0;
}

void readNpmAuditV1Root(Json root, Reading &reading)
{
    if (!root["advisories"].isObject())
        return reading.missing("advisories");
    double paths = 0;
    for (const auto &[number, advisory] : root["advisories"].members()) {
        for (const Json place : advisory["findings"].items())
            paths += double(place["paths"].size());
        reading.add(npmAdvisory(advisory));
    }
    reading.figure("paths", paths);
    addSeverityFigures(reading, "metadata_counts", root["metadata"]["vulnerabilities"]);
}

Result<Report> readNpmAuditV1(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(npmAuditV1Id, "npm audit", {FindingClass::Dependency}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readNpmAuditV1Root(root, reading); }));
}

} // namespace

extern const Importer npmAuditV1Importer;
const Importer npmAuditV1Importer{npmAuditV1Id, QT_TRANSLATE_NOOP("importers", "npm audit of npm 6 and pnpm"),
                                  npmAuditV1Confidence, readNpmAuditV1};

} // namespace sextant
