// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto pipAuditId = "pip-audit-json";

int pipAuditConfidence(const ReportHead &head)
{
    const bool array = head.hasAll({"[]/name", "[]/vulns"});
    const bool object = head.has("dependencies/[]/name") &&
                        (head.has("dependencies/[]/vulns") || head.has("dependencies/[]/skip_reason"));
    return array || object ? 90 : 0;
}

Finding findingOfPipAudit(Json vulnerability, Json dependency)
{
    std::string_view name = vulnerability["id"].text();
    for (const Json alias : vulnerability["aliases"].items())
        if (alias.text().starts_with("CVE-"))
            name = alias.text();
    Finding finding = packageVulnerability(name, dependency["name"].text(), dependency["version"].text());
    finding.rule = vulnerability["id"].text();
    finding.message = firstText(vulnerability, {"description", "id"});
    return finding;
}

void readPipAuditRoot(Json root, Reading &reading)
{
    const Json dependencies = root.isArray() ? root : root["dependencies"];
    if (!dependencies.isArray())
        return reading.missing("dependencies");
    double skipped = 0;
    for (const Json dependency : dependencies.items()) {
        const bool isSkipped = dependency["skip_reason"].isString();
        if (!dependency["name"].isString() || (!isSkipped && !dependency["vulns"].isArray()))
            return reading.missing("vulns");
        skipped += isSkipped ? 1 : 0;
        for (const Json vulnerability : dependency["vulns"].items())
            reading.add(findingOfPipAudit(vulnerability, dependency));
    }
    reading.figure("dependencies", double(dependencies.size()));
    reading.figure("skipped", skipped);
}

Result<Report> readPipAudit(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(pipAuditId, "pip-audit", {FindingClass::Dependency}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readPipAuditRoot(root, reading); }));
}

} // namespace

extern const Importer pipAuditImporter;
const Importer pipAuditImporter{pipAuditId, QT_TRANSLATE_NOOP("importers", "pip-audit"), pipAuditConfidence,
                                readPipAudit};

} // namespace sextant
