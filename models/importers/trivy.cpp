// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto trivyId = "trivy-json";

int trivyConfidence(const ReportHead &head)
{
    const bool schema2 = head.has("SchemaVersion") && (head.has("ArtifactName") || head.has("Results/[]/Target"));
    const bool schema1 = head.hasAll({"[]/Target", "[]/Type"}) || head.hasAll({"[]/Target", "[]/Vulnerabilities"}) ||
                         head.has("[]/Vulnerabilities/[]/VulnerabilityID");
    const bool kubernetes =
        head.has("ClusterName") && (head.has("*/[]/Namespace") || head.has("*/[]/Kind") || head.has("Resources"));
    return schema2 || schema1 || kubernetes ? 90 : 0;
}

struct ResultClass
{
    std::string_view word;
    FindingClass findingClass;
};

constexpr ResultClass resultClasses[] = {
    {"os-pkgs", FindingClass::Container},     {"lang-pkgs", FindingClass::Dependency},
    {"config", FindingClass::Infrastructure}, {"secret", FindingClass::Secret},
    {"license", FindingClass::Licence},       {"license-file", FindingClass::Licence},
};

std::optional<FindingClass> classOfResult(Json result)
{
    for (const ResultClass &one : resultClasses)
        if (result["Class"].text() == one.word)
            return one.findingClass;
    return std::nullopt;
}

Finding trivyVulnerability(Json entry, Json result)
{
    Finding finding = packageVulnerability(entry["VulnerabilityID"].text(), entry["PkgName"].text(),
                                           entry["InstalledVersion"].text());
    if (classOfResult(result) == FindingClass::Container)
        finding.findingClass = FindingClass::Container;
    finding.title = firstText(entry, {"Title", "VulnerabilityID"});
    finding.message = firstText(entry, {"Description", "Title"});
    finding.path = firstText(entry, {"PkgPath"});
    if (finding.path.empty())
        finding.path = result["Target"].text();
    finding.cwes = cwesIn(entry["CweIDs"]);
    return finding;
}

Finding misconfiguration(Json entry, Json result)
{
    Finding finding;
    finding.findingClass = FindingClass::Infrastructure;
    finding.rule = firstText(entry, {"AVDID", "ID"});
    finding.title = entry["Title"].text();
    finding.message = firstText(entry, {"Message", "Description"});
    finding.path = result["Target"].text();
    finding.line = entry["CauseMetadata"]["StartLine"].line();
    return finding;
}

Finding secret(Json entry, Json result)
{
    Finding finding;
    finding.findingClass = FindingClass::Secret;
    finding.rule = entry["RuleID"].text();
    finding.title = entry["Title"].text();
    finding.message = entry["Match"].text();
    finding.path = result["Target"].text();
    finding.line = entry["StartLine"].line();
    return finding;
}

Finding licence(Json entry, Json result)
{
    Finding finding;
    finding.findingClass = FindingClass::Licence;
    finding.rule = entry["Name"].text();
    finding.title = finding.rule;
    finding.message = entry["Category"].text();
    finding.package = entry["PkgName"].text();
    finding.path = firstText(entry, {"FilePath"});
    if (finding.path.empty())
        finding.path = result["Target"].text();
    finding.confidence = std::clamp(entry["Confidence"].number().value_or(finding.confidence), 0.0, 1.0);
    return finding;
}

struct Kind
{
    std::string_view member;   ///< of a result
    std::string_view modified; ///< Type of an experimental modified finding
    std::string_view figure;
    Finding (*finding)(Json entry, Json result);
};

constexpr Kind kinds[] = {
    {"Vulnerabilities", "vulnerability", "vulnerabilities", trivyVulnerability},
    {"Misconfigurations", "misconfiguration", "misconfigurations", misconfiguration},
    {"Secrets", "secret", "secrets", secret},
    {"Licenses", "license", "licenses", licence},
};

void readResult(Json result, Reading &reading)
{
    if (const auto findingClass = classOfResult(result))
        reading.addClass(*findingClass);
    for (const Kind &kind : kinds)
        for (const Json entry : result[kind.member].items()) {
            const std::string_view status = entry["Status"].text();
            if (kind.finding == misconfiguration && !status.empty() && status != "FAIL")
                continue;
            Finding finding = kind.finding(entry, result);
            finding.severity = severityOfWord(entry["Severity"].text());
            reading.count(kind.figure);
            reading.add(std::move(finding));
        }
    for (const Json entry : result["ExperimentalModifiedFindings"].items())
        for (const Kind &kind : kinds) {
            if (entry["Type"].text() != kind.modified)
                continue;
            Finding finding = kind.finding(entry["Finding"], result);
            finding.severity = severityOfWord(entry["Finding"]["Severity"].text());
            finding.suppressed = true;
            finding.suppressionReason = firstText(entry, {"Statement", "Status"});
            reading.add(std::move(finding));
        }
}

void readCluster(Json root, Reading &reading)
{
    for (const std::string_view list : {"Vulnerabilities", "Misconfigurations", "Resources", "Findings"})
        for (const Json resource : root[list].items())
            for (const Json result : resource["Results"].items())
                readResult(result, reading);
    reading.figure("kubernetes", 1);
    reading.addClass(FindingClass::Infrastructure);
}

void readTrivyRoot(Json root, Reading &reading)
{
    if (root["ClusterName"].exists())
        return readCluster(root, reading);
    if (!root.isArray() && !root["SchemaVersion"].exists())
        return reading.missing("SchemaVersion");
    for (const Json result : (root.isArray() ? root : root["Results"]).items()) {
        if (!result["Target"].exists())
            return reading.missing("Target");
        readResult(result, reading);
    }
    reading.figure("schema", root.isArray() ? 1 : double(root["SchemaVersion"].integer()));
    reading.addClass(root["ArtifactType"].text() == "container_image" ? FindingClass::Container
                                                                      : FindingClass::Dependency);
    reading.setToolVersion(root["Trivy"]["Version"].text());
    reading.noteTime(root["CreatedAt"].text());
}

Result<Report> readTrivy(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(trivyId, "Trivy", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readTrivyRoot(root, reading); }));
}

} // namespace

extern const Importer trivyImporter;
const Importer trivyImporter{trivyId, QT_TRANSLATE_NOOP("importers", "Trivy"), trivyConfidence, readTrivy};

} // namespace sextant
