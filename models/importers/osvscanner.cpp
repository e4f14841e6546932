// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sarifseverity.h"
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

#include <unordered_map>

namespace sextant {

namespace {

constexpr auto osvScannerId = "osv-scanner-json";

int osvScannerConfidence(const ReportHead &head)
{
    const bool filled = head.hasAll({"results/[]/packages", "results/[]/source"});
    return filled || head.hasAll({"results", "experimental_config"}) ? 90 : 0;
}

using Records = std::unordered_map<std::string_view, Json>;

Records recordsIn(Json package)
{
    Records records;
    for (const Json record : package["vulnerabilities"].items())
        records.try_emplace(record["id"].text(), record);
    return records;
}

/// The records of one group are the same flaw under several names.
std::vector<Json> recordsOf(Json group, const Records &records)
{
    std::vector<Json> found;
    for (const Json name : group["ids"].items())
        if (const auto record = records.find(name.text()); record != records.end())
            found.push_back(record->second);
    return found;
}

Severity severityOf(Json group, const std::vector<Json> &records)
{
    if (const auto scored = severityOfScore(group["max_severity"].number()))
        return *scored;
    Severity worst = Severity::Unrated;
    for (const Json record : records)
        worst = std::min(worst, severityOfWord(record["database_specific"]["severity"].text()));
    if (worst != Severity::Unrated)
        return worst;
    double score = 0;
    for (const Json record : records)
        for (const Json rating : record["severity"].items())
            score = std::max(score, cvss3BaseScore(rating["score"].text()));
    return severityOfScore(score).value_or(Severity::Unrated);
}

/// CVE ids say most to people; they are among the aliases.
std::string_view bestName(Json group)
{
    for (const std::string_view list : {"ids", "aliases"})
        for (const Json name : group[list].items())
            if (name.text().starts_with("CVE-"))
                return name.text();
    const auto names = group["ids"].items();
    return names.empty() ? std::string_view() : names.front().text();
}

void readPackage(Json package, Json source, Reading &reading)
{
    reading.count("packages");
    reading.count("vulnerability_records", double(package["vulnerabilities"].size()));
    const Records all = recordsIn(package);
    for (const Json group : package["groups"].items()) {
        const auto records = recordsOf(group, all);
        Finding finding = packageVulnerability(bestName(group), package["package"]["name"].text(),
                                               package["package"]["version"].text());
        finding.severity = severityOf(group, records);
        finding.path = source["path"].text();
        for (const Json record : records) {
            if (finding.message.empty()) {
                finding.message = firstText(record, {"details", "summary"});
                finding.title = firstText(record, {"summary", "id"});
            }
            for (const int cwe : cwesIn(record["database_specific"]["cwe_ids"]))
                finding.cwes.push_back(cwe);
        }
        reading.add(std::move(finding));
    }
}

void readOsvScannerRoot(Json root, Reading &reading)
{
    if (!root["results"].exists())
        return reading.missing("results");
    reading.figure("packages", 0);
    reading.figure("vulnerability_records", 0);
    for (const Json result : root["results"].items()) {
        if (!result["packages"].isArray())
            return reading.missing("packages");
        for (const Json package : result["packages"].items())
            readPackage(package, result["source"], reading);
    }
}

Result<Report> readOsvScanner(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(osvScannerId, "OSV-Scanner", {FindingClass::Dependency}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readOsvScannerRoot(root, reading); }));
}

} // namespace

extern const Importer osvScannerImporter;
const Importer osvScannerImporter{osvScannerId, QT_TRANSLATE_NOOP("importers", "OSV-Scanner"), osvScannerConfidence,
                                  readOsvScanner};

} // namespace sextant
