// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/npmadvisory.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto id = "npm-audit-v1-json";

int confidence(const ReportHead &head)
{
    return head.has("advisories") &&
                   (head.has("advisories/*/module_name") || head.has("actions") || head.has("metadata/vulnerabilities"))
               ? 90
               : 0;
}

void readRoot(Json root, Reading &reading)
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

Result<Report> read(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(id, "npm audit", {FindingClass::Dependency}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readRoot(root, reading); }));
}

} // namespace

extern const Importer npmAuditV1Importer;
const Importer npmAuditV1Importer{id, QT_TRANSLATE_NOOP("importers", "npm audit of npm 6 and pnpm"), confidence, read};

} // namespace sextant
