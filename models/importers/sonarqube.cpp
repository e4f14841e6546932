// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

#include <map>

namespace sextant {

namespace {

constexpr auto sonarqubeId = "sonarqube-json";

constexpr SeverityWord sonarqubeWords[] = {{"blocker", Severity::Critical},
                                           {"critical", Severity::High},
                                           {"major", Severity::Medium},
                                           {"minor", Severity::Low},
                                           {"info", Severity::Info}};

using Paths = std::map<std::string_view, std::string_view>;

int sonarqubeConfidence(const ReportHead &head)
{
    const bool issues = head.hasAll({"issues/[]/rule", "issues/[]/component"});
    const bool hotspots = head.has("hotspots/[]/vulnerabilityProbability");
    const bool empty = head.has("paging/pageIndex") && (head.has("issues") || head.has("hotspots"));
    return issues || hotspots || empty ? 90 : 0;
}

/// "group:project:src/a.c" is the path src/a.c, unless the list of components knows better.
std::string pathOf(Json component, const Paths &paths)
{
    const std::string_view key = component.text();
    const auto at = paths.find(key);
    if (at != paths.end())
        return std::string(at->second);
    return std::string(key.substr(key.rfind(':') + 1));
}

void addResolution(Json issue, Finding &finding)
{
    const std::string_view status = issue["status"].text();
    finding.suppressionReason = issue["resolution"].text();
    finding.suppressed = !finding.suppressionReason.empty() || status == "RESOLVED" || status == "CLOSED";
}

Finding issueOf(Json issue, const Paths &paths)
{
    const std::string_view type = issue["type"].text();
    Finding finding;
    const bool security = type == "VULNERABILITY" || type == "SECURITY_HOTSPOT";
    finding.findingClass = security ? FindingClass::Code : FindingClass::Quality;
    finding.severity = severityOfWord(issue["severity"].text(), sonarqubeWords);
    finding.rule = issue["rule"].text();
    finding.title = finding.rule;
    finding.message = issue["message"].text();
    finding.path = pathOf(issue["component"], paths);
    finding.line = issue["line"].line();
    finding.fingerprint = firstText(issue, {"hash", "key"});
    addResolution(issue, finding);
    return finding;
}

Finding hotspotOf(Json hotspot, const Paths &paths)
{
    Finding finding;
    finding.findingClass = FindingClass::Code;
    finding.severity = severityOfWord(hotspot["vulnerabilityProbability"].text());
    finding.confidence = 0.5; // to be reviewed by people
    finding.rule = firstText(hotspot, {"ruleKey", "securityCategory"});
    finding.title = firstText(hotspot, {"securityCategory", "ruleKey"});
    finding.message = hotspot["message"].text();
    finding.path = pathOf(hotspot["component"], paths);
    finding.line = hotspot["line"].line();
    finding.fingerprint = hotspot["key"].text();
    addResolution(hotspot, finding);
    return finding;
}

void readSonarqubeRoot(Json root, Reading &reading)
{
    const bool known = root["issues"].isArray() || root["hotspots"].isArray();
    if (!known || (!root["paging"].isObject() && !root["total"].exists() && !root["components"].isArray()))
        return reading.missing("issues");
    Paths paths;
    for (const Json component : root["components"].items())
        if (component["path"].isString())
            paths[component["key"].text()] = component["path"].text();
    reading.addClass(FindingClass::Code);
    if (root["issues"].isArray())
        reading.addClass(FindingClass::Quality);
    for (const Json issue : root["issues"].items())
        reading.add(issueOf(issue, paths));
    for (const Json hotspot : root["hotspots"].items())
        reading.add(hotspotOf(hotspot, paths));
    const double listed = double(root["issues"].size() + root["hotspots"].size());
    const auto total = root["paging"]["total"].exists() ? root["paging"]["total"].number() : root["total"].number();
    reading.figure("issues", double(root["issues"].size()));
    reading.figure("hotspots", double(root["hotspots"].size()));
    reading.figure("reported_total", total);
    if (total && *total > listed)
        reading.warn(
            QCoreApplication::translate(
                "importers", "The file holds %1 of %2 issues: it is one page of several. Read the others, too.")
                .arg(listed)
                .arg(*total));
}

Result<Report> readSonarqube(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(sonarqubeId, "SonarQube", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readSonarqubeRoot(root, reading); }));
}

} // namespace

extern const Importer sonarqubeImporter;
const Importer sonarqubeImporter{sonarqubeId, QT_TRANSLATE_NOOP("importers", "SonarQube"), sonarqubeConfidence,
                                 readSonarqube};

} // namespace sextant
