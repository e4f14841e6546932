// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto checkovId = "checkov-json";

int checkovConfidence(const ReportHead &head)
{
    for (const std::string prefix : {"", "[]/"})
        if (head.hasAll({prefix + "check_type", prefix + "results"}))
            return 90;
    return head.hasAll({"passed", "failed", "checkov_version"}) ? 90 : 0;
}

Finding findingOfCheckov(Json check, std::string_view type)
{
    Finding finding;
    const bool isSecret = type == "secrets";
    finding.findingClass = isSecret ? FindingClass::Secret : FindingClass::Infrastructure;
    finding.severity = severityOfWord(check["severity"].text());
    finding.rule = check["check_id"].text();
    finding.title = firstText(check, {"check_name", "check_id"});
    finding.message = finding.title;
    if (!isSecret)
        finding.message += ": " + std::string(check["resource"].text());
    finding.path = check["file_path"].text();
    const auto lines = check["file_line_range"].items();
    if (!lines.empty())
        finding.line = lines.front().line();
    finding.fingerprint = check["resource"].text();
    return finding;
}

/// Software composition checks are about packages, the others about settings.
void addDependency(Finding &finding, Json check)
{
    const Json details = check["vulnerability_details"];
    if (!details.isObject())
        return;
    const Finding known = packageVulnerability(firstText(details, {"id"}), details["package_name"].text(),
                                               details["package_version"].text());
    finding.findingClass = FindingClass::Dependency;
    finding.vulnerability = known.vulnerability;
    finding.package = known.package;
    finding.message = firstText(details, {"description", "id"});
}

struct Tally
{
    double passed = 0, skipped = 0, types = 0;
    bool mismatch = false;
};

void readReport(Json report, Tally &tally, Reading &reading)
{
    const Json counters = report["summary"].exists() ? report["summary"] : report;
    reading.setToolVersion(counters["checkov_version"].text());
    ++tally.types;
    if (!report["results"].exists()) {
        // All there is when nothing was found to check.
        if (!report["failed"].exists() || !report["checkov_version"].exists())
            reading.missing("results");
        return;
    }
    if (!report["check_type"].isString())
        return reading.missing("check_type");
    const std::string_view type = report["check_type"].text();
    const Json results = report["results"];
    tally.passed += double(results["passed_checks"].size());
    tally.skipped += double(results["skipped_checks"].size());
    tally.mismatch |= counters["failed"].integer() != qint64(results["failed_checks"].size());
    for (const bool suppressed : {false, true})
        for (const Json check : results[suppressed ? "skipped_checks" : "failed_checks"].items()) {
            Finding finding = findingOfCheckov(check, type);
            addDependency(finding, check);
            finding.suppressed = suppressed;
            finding.suppressionReason = check["check_result"]["suppress_comment"].text();
            reading.add(std::move(finding));
        }
}

Result<Report> readCheckov(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(checkovId, "Checkov", {FindingClass::Infrastructure}, sink, ticket);
    Tally tally;
    const Status parsed = readJson(bytes, ticket, [&](Json root) {
        if (!root.isArray())
            return readReport(root, tally, reading);
        for (const Json report : root.items())
            readReport(report, tally, reading);
    });
    reading.figure("passed", tally.passed);
    reading.figure("skipped", tally.skipped);
    reading.figure("check_types", tally.types);
    if (tally.mismatch) {
        reading.figure("summary_mismatch", 1);
        reading.warn(QCoreApplication::translate(
            "importers", "The file's own summary counts other failures than it lists; those listed were counted."));
    }
    return reading.finished(parsed);
}

} // namespace

extern const Importer checkovImporter;
const Importer checkovImporter{checkovId, QT_TRANSLATE_NOOP("importers", "Checkov"), checkovConfidence, readCheckov};

} // namespace sextant
