// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/outsidetext.h"
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

#include <set>
#include <unordered_map>

namespace sextant {

namespace {

constexpr auto snykId = "snyk-json";

int snykConfidence(const ReportHead &head)
{
    for (const std::string prefix : {"", "[]/"}) {
        const std::string list = prefix + "vulnerabilities";
        const bool project =
            head.value(list) == "[" && (head.has(prefix + "dependencyCount") || head.has(list + "/[]/packageManager") ||
                                        head.has(list + "/[]/semver") || head.has(list + "/[]/upgradePath"));
        if (project || head.has(prefix + "infrastructureAsCodeIssues"))
            return 90;
    }
    return head.has("issuesData") ? 85 : 0;
}

struct SnykTally
{
    double projects = 0, paths = 0, unique = 0, iac = 0;
};

Finding vulnerability(Json issue, Json project)
{
    const auto cves = issue["identifiers"]["CVE"].items();
    const std::string_view name = cves.empty() ? issue["id"].text() : cves.front().text();
    Finding finding = packageVulnerability(name, firstText(issue, {"packageName", "name", "pkgName"}),
                                           firstText(issue, {"version", "pkgVersion"}));
    if (issue["type"].text() == "license")
        finding.findingClass = FindingClass::Licence;
    else if (project["docker"].isObject())
        finding.findingClass = FindingClass::Container;
    finding.severity = severityOfWord(issue["severity"].text());
    finding.rule = issue["id"].text();
    finding.title = issue["title"].text();
    finding.message = firstText(issue, {"description", "title"});
    finding.path = firstText(project, {"displayTargetFile", "targetFile"});
    finding.cwes = cwesIn(issue["identifiers"]["CWE"]);
    return finding;
}

/// "vulnerabilities" repeats an issue for each path that leads to the package.
void readVulnerabilities(Json project, SnykTally &tally, Reading &reading)
{
    std::set<std::string_view> seen;
    for (const Json issue : project["vulnerabilities"].items()) {
        ++tally.paths;
        if (seen.insert(issue["id"].text()).second)
            reading.add(vulnerability(issue, project));
    }
    // snyk test --json of newer versions: places in issues, descriptions in issuesData.
    std::unordered_map<std::string_view, Json> descriptions;
    for (const auto &[name, description] : project["issuesData"].members())
        descriptions.try_emplace(name, description);
    for (const Json issue : project["issues"].items()) {
        const auto description = descriptions.find(firstText(issue, {"issueId", "id"}));
        if (description != descriptions.end() && seen.insert(description->first).second)
            reading.add(vulnerability(description->second, project));
    }
    for (const Json issue : project["filtered"]["ignore"].items()) {
        Finding finding = vulnerability(issue, project);
        finding.suppressed = true;
        const auto reasons = issue["filtered"]["ignored"].items();
        if (!reasons.empty())
            finding.suppressionReason = reasons.front()["reason"].text();
        if (seen.insert(issue["id"].text()).second)
            reading.add(std::move(finding));
    }
}

void readInfrastructure(Json project, SnykTally &tally, Reading &reading)
{
    const Json issues = project["infrastructureAsCodeIssues"];
    if (issues.exists())
        reading.addClass(FindingClass::Infrastructure);
    for (const Json issue : issues.items()) {
        Finding finding;
        finding.findingClass = FindingClass::Infrastructure;
        finding.severity = severityOfWord(issue["severity"].text());
        finding.suppressed = issue["isIgnored"].isTrue();
        finding.rule = issue["id"].text();
        finding.title = issue["title"].text();
        finding.message = std::string(firstText(issue, {"issue", "title"})) + ": " + std::string(issue["msg"].text());
        finding.path = firstText(project, {"targetFile", "targetFilePath"});
        finding.line = issue["lineNumber"].line();
        finding.fingerprint = issue["msg"].text();
        tally.iac += 1;
        reading.add(std::move(finding));
    }
}

void readProject(Json project, SnykTally &tally, Reading &reading, int depth)
{
    constexpr int deepest = 3;
    const bool known = project["vulnerabilities"].exists() || project["infrastructureAsCodeIssues"].exists() ||
                       project["issuesData"].exists();
    if (!known && project["error"].isString()) {
        reading.scanFailed();
        return reading.warn(QString::fromStdString(harmless(project["error"].text(), 300)));
    }
    if (!known)
        return reading.missing("vulnerabilities");
    ++tally.projects;
    tally.unique += double(project["uniqueCount"].integer());
    readVulnerabilities(project, tally, reading);
    readInfrastructure(project, tally, reading);
    for (const Json application : project["applications"].items())
        if (depth < deepest)
            readProject(application, tally, reading, depth + 1);
}

Result<Report> readSnyk(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(snykId, "Snyk", {FindingClass::Dependency}, sink, ticket);
    SnykTally tally;
    const Status parsed = readJson(bytes, ticket, [&](Json root) {
        if (!root.isArray())
            return readProject(root, tally, reading, 0);
        for (const Json project : root.items())
            readProject(project, tally, reading, 0);
    });
    reading.figure("projects", tally.projects);
    reading.figure("paths", tally.paths);
    reading.figure("uniqueCount", tally.unique);
    if (tally.iac > 0)
        reading.figure("iac_issues", tally.iac);
    return reading.finished(parsed);
}

} // namespace

extern const Importer snykImporter;
const Importer snykImporter{snykId, QT_TRANSLATE_NOOP("importers", "Snyk"), snykConfidence, readSnyk};

} // namespace sextant
