// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

#include <set>

namespace sextant {

namespace {

constexpr auto grypeId = "grype-json";

int grypeConfidence(const ReportHead &head)
{
    const bool filled = head.hasAll({"matches/[]/vulnerability", "matches/[]/artifact"});
    return filled || (head.has("matches") && head.value("descriptor/name") == "grype") ? 90 : 0;
}

/// Packages of an operating system come with an image, the others with the product.
FindingClass classOfArtifact(std::string_view packageType)
{
    static constexpr std::string_view systems[] = {"apk", "deb", "rpm", "alpm", "portage"};
    return std::ranges::find(systems, packageType) == std::end(systems) ? FindingClass::Dependency
                                                                        : FindingClass::Container;
}

Finding findingOfGrype(Json match)
{
    const Json vulnerability = match["vulnerability"];
    const Json artifact = match["artifact"];
    Finding finding =
        packageVulnerability(vulnerability["id"].text(), artifact["name"].text(), artifact["version"].text());
    finding.findingClass = classOfArtifact(artifact["type"].text());
    finding.severity = severityOfWord(vulnerability["severity"].text());
    finding.message = vulnerability["description"].text();
    for (const Json related : match["relatedVulnerabilities"].items())
        if (finding.message.empty())
            finding.message = related["description"].text();
    const auto locations = artifact["locations"].items();
    if (!locations.empty())
        finding.path = locations.front()["path"].text();
    return finding;
}

void readGrypeRoot(Json root, Reading &reading)
{
    if (!root["matches"].exists() || !root["source"].exists())
        return reading.missing("matches");
    std::set<std::string> ids;
    for (const Json match : root["matches"].items()) {
        if (!match["vulnerability"].isObject())
            return reading.missing("vulnerability");
        ids.emplace(match["vulnerability"]["id"].text());
        reading.add(findingOfGrype(match));
    }
    for (const Json match : root["ignoredMatches"].items()) {
        Finding finding = findingOfGrype(match);
        finding.suppressed = true;
        const auto rules = match["appliedIgnoreRules"].items();
        if (!rules.empty())
            finding.suppressionReason = firstText(rules.front(), {"reason", "vex-justification", "namespace"});
        reading.add(std::move(finding));
    }
    if (root["source"]["type"].text() == "image")
        reading.addClass(FindingClass::Container);
    reading.figure("distinct_vulnerability_ids", double(ids.size()));
    reading.setToolVersion(root["descriptor"]["version"].text());
    reading.noteTime(root["descriptor"]["timestamp"].text());
}

Result<Report> readGrype(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(grypeId, "Grype", {FindingClass::Dependency}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readGrypeRoot(root, reading); }));
}

} // namespace

extern const Importer grypeImporter;
const Importer grypeImporter{grypeId, QT_TRANSLATE_NOOP("importers", "Grype"), grypeConfidence, readGrype};

} // namespace sextant
