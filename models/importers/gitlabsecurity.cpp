// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/outsidetext.h"
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto gitlabSecurityId = "gitlab-security-json";

struct ScanType
{
    std::string_view word;
    FindingClass findingClass;
};

constexpr ScanType scanTypes[] = {
    {"sast", FindingClass::Code},
    {"dependency_scanning", FindingClass::Dependency},
    {"container_scanning", FindingClass::Container},
    {"cluster_image_scanning", FindingClass::Container},
    {"secret_detection", FindingClass::Secret},
    {"dast", FindingClass::Running},
    {"api_fuzzing", FindingClass::Running},
    {"coverage_fuzzing", FindingClass::Code},
};

int gitlabSecurityConfidence(const ReportHead &head)
{
    const bool filled = head.hasAll({"vulnerabilities/[]/identifiers", "vulnerabilities/[]/location"});
    const bool empty = head.value("vulnerabilities") == "[" && (head.has("scan/type") || head.has("scan/scanner"));
    return head.has("version") && (filled || empty) ? 90 : 0;
}

std::optional<FindingClass> classOf(std::string_view word)
{
    for (const ScanType &type : scanTypes)
        if (type.word == word)
            return type.findingClass;
    return std::nullopt;
}

/// Reports before version 3 say nothing about their kind; what their findings refer to does.
FindingClass guessedClass(Json vulnerability)
{
    if (const auto known = classOf(vulnerability["category"].text()))
        return *known;
    if (!vulnerability["location"]["dependency"]["package"]["name"].text().empty())
        return FindingClass::Dependency;
    for (const Json identifier : vulnerability["identifiers"].items())
        if (identifier["type"].text() == "gitleaks_rule_id" || identifier["type"].text() == "trufflehog_rule_id")
            return FindingClass::Secret;
    return FindingClass::Code;
}

void addIdentifiers(Json identifiers, Finding &finding)
{
    for (const Json identifier : identifiers.items()) {
        const std::string type = lowerCase(identifier["type"].text());
        const std::string_view value = identifier["value"].text();
        if (finding.rule.empty())
            finding.rule = value;
        if (type == "cwe")
            for (const int cwe : cwesIn(value))
                finding.cwes.push_back(cwe);
        else if (type == "cve" || (type == "ghsa" && finding.vulnerability.empty()))
            finding.vulnerability = value;
    }
}

Finding findingOfGitlabSecurity(Json vulnerability, std::optional<FindingClass> findingClass)
{
    const Json location = vulnerability["location"];
    Finding finding;
    finding.findingClass = findingClass ? *findingClass : guessedClass(vulnerability);
    finding.severity = severityOfWord(vulnerability["severity"].text());
    finding.confidence = confidenceOfWord(vulnerability["confidence"].text());
    addIdentifiers(vulnerability["identifiers"], finding);
    finding.title = firstText(vulnerability, {"name", "message", "id"});
    if (finding.rule.empty())
        finding.rule = finding.title;
    finding.message = firstText(vulnerability, {"description", "message", "name"});
    finding.path = firstText(location, {"file", "image", "path"});
    if (finding.findingClass == FindingClass::Running)
        finding.path = std::string(location["hostname"].text()) + std::string(location["path"].text());
    finding.line = location["start_line"].line();
    finding.fingerprint = vulnerability["id"].text();
    const Json dependency = location["dependency"];
    finding.package = packageName(dependency["package"]["name"].text(), dependency["version"].text());
    return finding;
}

void readGitlabSecurityRoot(Json root, Reading &reading)
{
    if (!root["vulnerabilities"].isArray() || !root["version"].isString())
        return reading.missing("vulnerabilities");
    const Json scan = root["scan"];
    const std::string_view type = scan["type"].text();
    const auto findingClass = classOf(type);
    if (findingClass)
        reading.addClass(*findingClass);
    for (const Json vulnerability : root["vulnerabilities"].items()) {
        if (!vulnerability["identifiers"].exists() && !vulnerability["location"].exists())
            return reading.missing("identifiers");
        reading.add(findingOfGitlabSecurity(vulnerability, findingClass));
    }
    if (scan["status"].text() == "failure")
        reading.scanFailed();
    reading.figure("schema", versionFigure(root["version"].text()));
    if (!type.empty())
        reading.countWord("scan_type_", type);
    reading.setTool(scan["scanner"]["name"].text());
    reading.setToolVersion(scan["scanner"]["version"].text());
    reading.noteTime(scan["end_time"].text());
}

Result<Report> readGitlabSecurity(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(gitlabSecurityId, "GitLab", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readGitlabSecurityRoot(root, reading); }));
}

} // namespace

extern const Importer gitlabSecurityImporter;
const Importer gitlabSecurityImporter{gitlabSecurityId, QT_TRANSLATE_NOOP("importers", "GitLab security report"),
                                      gitlabSecurityConfidence, readGitlabSecurity};

} // namespace sextant
