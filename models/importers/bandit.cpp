// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto banditId = "bandit-json";

int banditConfidence(const ReportHead &head)
{
    return head.has("metrics/*/CONFIDENCE.HIGH") || head.hasAll({"results/[]/test_id", "results/[]/issue_severity"})
               ? 90
               : 0;
}

Finding findingOfBandit(Json result)
{
    Finding finding;
    finding.findingClass = FindingClass::Code;
    finding.severity = severityOfWord(result["issue_severity"].text());
    finding.confidence = confidenceOfWord(result["issue_confidence"].text());
    finding.rule = result["test_id"].text();
    finding.title = result["test_name"].text();
    finding.message = result["issue_text"].text();
    finding.path = result["filename"].text();
    finding.line = result["line_number"].line();
    finding.cwes = cwesIn(result["issue_cwe"]);
    return finding;
}

void readBanditRoot(Json root, Reading &reading)
{
    if (!root["results"].isArray() || !root["metrics"].isObject())
        return reading.missing("metrics");
    for (const Json result : root["results"].items())
        reading.add(findingOfBandit(result));
    const Json totals = root["metrics"]["_totals"];
    static constexpr std::pair<std::string_view, std::string_view> names[] = {{"SEVERITY.HIGH", "metrics_high"},
                                                                              {"SEVERITY.MEDIUM", "metrics_medium"},
                                                                              {"SEVERITY.LOW", "metrics_low"},
                                                                              {"SEVERITY.UNDEFINED", "metrics_unrated"},
                                                                              {"loc", "loc"}};
    for (const auto &[theirs, ours] : names)
        reading.figure(ours, double(totals[theirs].integer()));
    reading.figure("scan_errors", double(root["errors"].size()));
    reading.noteTime(root["generated_at"].text());
}

Result<Report> readBandit(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(banditId, "Bandit", {FindingClass::Code}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readBanditRoot(root, reading); }));
}

} // namespace

extern const Importer banditImporter;
const Importer banditImporter{banditId, QT_TRANSLATE_NOOP("importers", "Bandit"), banditConfidence, readBandit};

} // namespace sextant
