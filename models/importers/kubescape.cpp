// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sarifseverity.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto kubescapeId = "kubescape-json";

int kubescapeConfidence(const ReportHead &head)
{
    return head.has("summaryDetails/controls") || head.has("summaryDetails/frameworks") ? 90 : 0;
}

std::string_view statusOf(Json control)
{
    const std::string_view status = control["statusInfo"]["status"].text();
    return status.empty() ? control["status"].text() : status;
}

/// The factor goes from 1 to 10, with the bands of CVSS; below 1 it says nothing.
Severity severityOf(Json control)
{
    const auto factor = control["scoreFactor"].number();
    if (!factor || *factor < 1)
        return Severity::Unrated;
    return severityOfScore(factor).value_or(Severity::Unrated);
}

Finding findingOfKubescape(std::string_view key, Json control)
{
    Finding finding;
    finding.findingClass = FindingClass::Infrastructure;
    finding.severity = severityOf(control);
    finding.rule = control["controlID"].isString() ? control["controlID"].text() : key;
    finding.title = firstText(control, {"name", "controlID"});
    finding.message = finding.title + " (" + std::string(control["category"]["name"].text()) + ')';
    return finding;
}

double failedPairs(Json results)
{
    double failed = 0;
    for (const Json resource : results.items())
        for (const Json control : resource["controls"].items()) {
            const Json status = control["status"];
            failed += (status.isObject() ? status["status"] : status).text() == "failed" ? 1 : 0;
        }
    return failed;
}

void readKubescapeRoot(Json root, Reading &reading)
{
    const Json controls = root["summaryDetails"]["controls"];
    if (!controls.isObject())
        return reading.missing("summaryDetails");
    for (const auto &[key, control] : controls.members()) {
        reading.countWord("controls_", statusOf(control));
        if (statusOf(control) == "failed")
            reading.add(findingOfKubescape(key, control));
    }
    reading.figure("failed_resource_controls", failedPairs(root["results"]));
    reading.figure("resources", double(root["resources"].size()));
    reading.noteTime(root["generationTime"].text().starts_with("0001") ? "" : root["generationTime"].text());
}

Result<Report> readKubescape(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(kubescapeId, "Kubescape", {FindingClass::Infrastructure}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readKubescapeRoot(root, reading); }));
}

} // namespace

extern const Importer kubescapeImporter;
const Importer kubescapeImporter{kubescapeId, QT_TRANSLATE_NOOP("importers", "Kubescape"), kubescapeConfidence,
                                 readKubescape};

} // namespace sextant
