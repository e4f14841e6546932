// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/outsidetext.h"
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto semgrepId = "semgrep-json";

constexpr SeverityWord semgrepWords[] = {
    {"error", Severity::High},     {"warning", Severity::Medium},  {"info", Severity::Low},
    {"inventory", Severity::Info}, {"experiment", Severity::Info},
};

int semgrepConfidence(const ReportHead &head)
{
    const bool results = head.hasAll({"results/[]/check_id", "results/[]/extra"});
    const bool bare = head.value("results") == "[" && head.value("errors") == "[" && !head.has("metrics");
    return results || head.hasAll({"results", "errors", "paths/scanned"}) ? 90 : bare ? 40 : 0;
}

/// What stands behind the last dot: rule ids begin with the path of the file that defines them.
std::string_view shortName(std::string_view rule)
{
    return rule.substr(rule.rfind('.') + 1);
}

Finding findingOfSemgrep(Json result)
{
    const Json extra = result["extra"];
    const Json metadata = extra["metadata"];
    const std::string_view category = metadata["category"].text();
    Finding finding;
    finding.findingClass = category.empty() || category == "security" ? FindingClass::Code : FindingClass::Quality;
    finding.severity = severityOfWord(extra["severity"].text(), semgrepWords);
    finding.suppressed = extra["is_ignored"].isTrue();
    finding.confidence = confidenceOfWord(metadata["confidence"].text());
    finding.rule = result["check_id"].text();
    finding.title = shortName(finding.rule);
    finding.message = extra["message"].text();
    finding.path = result["path"].text();
    finding.line = result["start"]["line"].line();
    // What Semgrep writes in place of a fingerprint when nobody is logged in.
    if (extra["fingerprint"].text() != "requires login")
        finding.fingerprint = extra["fingerprint"].text();
    finding.cwes = cwesIn(metadata["cwe"]);
    if (!finding.cwes.empty())
        finding.findingClass = FindingClass::Code;
    return finding;
}

void readSemgrepRoot(Json root, Reading &reading)
{
    if (!root["results"].isArray() || (!root["errors"].exists() && !root["paths"].exists()))
        return reading.missing("results");
    for (const Json result : root["results"].items()) {
        if (!result["check_id"].isString())
            return reading.missing("check_id");
        reading.add(findingOfSemgrep(result));
    }
    reading.setToolVersion(root["version"].text());
    reading.figure("errors", double(root["errors"].size()));
}

Result<Report> readSemgrep(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(semgrepId, "Semgrep", {FindingClass::Code}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readSemgrepRoot(root, reading); }));
}

} // namespace

extern const Importer semgrepImporter;
const Importer semgrepImporter{semgrepId, QT_TRANSLATE_NOOP("importers", "Semgrep"), semgrepConfidence, readSemgrep};

} // namespace sextant
