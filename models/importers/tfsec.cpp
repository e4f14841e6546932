// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto tfsecId = "tfsec-json";

// What versions before 0.40 called their severities.
constexpr SeverityWord tfsecWords[] = {
    {"error", Severity::High}, {"warning", Severity::Medium}, {"info", Severity::Low}};

int tfsecConfidence(const ReportHead &head)
{
    if (head.hasAll({"results/[]/rule_id", "results/[]/location"}))
        return 90;
    return head.text().size() < 100 && head.value("results") == "null" ? 80 : 0;
}

Finding findingOfTfsec(Json result)
{
    Finding finding;
    finding.findingClass = FindingClass::Infrastructure;
    finding.severity = severityOfWord(result["severity"].text(), tfsecWords);
    finding.suppressed = result["status"].text() == "ignored";
    finding.rule = firstText(result, {"long_id", "rule_id"});
    finding.title = firstText(result, {"rule_description", "rule_id"});
    finding.message = firstText(result, {"description", "rule_description"});
    finding.path = result["location"]["filename"].text();
    finding.line = result["location"]["start_line"].line();
    finding.fingerprint = result["resource"].text();
    return finding;
}

void readTfsecRoot(Json root, Reading &reading)
{
    if (!root["results"].exists())
        return reading.missing("results");
    double passed = 0, flags = 0;
    for (const Json result : root["results"].items()) {
        if (!result["rule_id"].isString() || !result["location"].isObject())
            return reading.missing("rule_id");
        const bool flag = result["passed"].isTrue();
        flags += flag ? 1 : 0;
        if (flag || result["status"].text() == "passed")
            ++passed;
        else
            reading.add(findingOfTfsec(result));
    }
    reading.figure("passed", passed);
    reading.figure("legacy_passed_flag", flags);
}

Result<Report> readTfsec(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(tfsecId, "tfsec", {FindingClass::Infrastructure}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readTfsecRoot(root, reading); }));
}

} // namespace

extern const Importer tfsecImporter;
const Importer tfsecImporter{tfsecId, QT_TRANSLATE_NOOP("importers", "tfsec"), tfsecConfidence, readTfsec};

} // namespace sextant
