// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto gosecId = "gosec-json";

int gosecConfidence(const ReportHead &head)
{
    const bool filled = head.hasAll({"Issues/[]/rule_id", "Issues/[]/details"});
    return filled || head.hasAll({"Issues", "GosecVersion"}) || head.hasAll({"Issues", "Stats/nosec"}) ? 90 : 0;
}

Finding findingOfGosec(Json issue)
{
    Finding finding;
    finding.findingClass = FindingClass::Code;
    finding.severity = severityOfWord(issue["severity"].text());
    finding.confidence = confidenceOfWord(issue["confidence"].text());
    finding.rule = issue["rule_id"].text();
    finding.title = issue["details"].text();
    finding.message = finding.title;
    finding.path = issue["file"].text();
    finding.line = issue["line"].line();
    if (finding.line == 0) // a range, "12-14"
        finding.line = std::max(0, QByteArray::fromStdString(issue["line"].printed()).split('-').first().toInt());
    finding.cwes = cwesIn(issue["cwe"]);
    const auto suppressions = issue["suppressions"].items();
    finding.suppressed = issue["nosec"].isTrue() || !suppressions.empty();
    if (!suppressions.empty())
        finding.suppressionReason = suppressions.front()["justification"].text();
    return finding;
}

void readGosecRoot(Json root, Reading &reading)
{
    if (!root["Issues"].exists() || !root["Stats"].isObject())
        return reading.missing("Issues");
    for (const Json issue : root["Issues"].items())
        reading.add(findingOfGosec(issue));
    reading.figure("stats_found", double(root["Stats"]["found"].integer()));
    reading.figure("stats_nosec", double(root["Stats"]["nosec"].integer()));
    reading.setToolVersion(root["GosecVersion"].text());
}

Result<Report> readGosec(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(gosecId, "gosec", {FindingClass::Code}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readGosecRoot(root, reading); }));
}

} // namespace

extern const Importer gosecImporter;
const Importer gosecImporter{gosecId, QT_TRANSLATE_NOOP("importers", "gosec"), gosecConfidence, readGosec};

} // namespace sextant
