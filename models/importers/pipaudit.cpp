// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto id = "pip-audit-json";

int confidence(const ReportHead &head)
{
    const bool array = head.hasAll({"[]/name", "[]/vulns"});
    const bool object = head.has("dependencies/[]/name") &&
                        (head.has("dependencies/[]/vulns") || head.has("dependencies/[]/skip_reason"));
    return array || object ? 90 : 0;
}

Finding findingOf(Json vulnerability, Json dependency)
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

void readRoot(Json root, Reading &reading)
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
            reading.add(findingOf(vulnerability, dependency));
    }
    reading.figure("dependencies", double(dependencies.size()));
    reading.figure("skipped", skipped);
}

Result<Report> read(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(id, "pip-audit", {FindingClass::Dependency}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readRoot(root, reading); }));
}

} // namespace

extern const Importer pipAuditImporter;
const Importer pipAuditImporter{id, QT_TRANSLATE_NOOP("importers", "pip-audit"), confidence, read};

} // namespace sextant
