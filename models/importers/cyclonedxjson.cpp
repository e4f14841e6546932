// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/cyclonedx.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto cyclonedxJsonId = "cyclonedx-json";

int cyclonedxJsonConfidence(const ReportHead &head)
{
    if (head.kind() != ReportHead::Kind::Json)
        return 0;
    return head.value("bomFormat") == "CycloneDX" ? 95 : head.hasAll({"bomFormat", "specVersion"}) ? 80 : 0;
}

/// Counts components with those that they hold, and keeps their names.
double readComponents(Json list, CycloneComponents &components)
{
    double count = 0;
    for (const Json component : list.items()) {
        std::string name(component["name"].text());
        if (!component["group"].text().empty())
            name = std::string(component["group"].text()) + '/' + name;
        components.try_emplace(std::string(component["bom-ref"].text()),
                               packageName(name, component["version"].text()));
        count += 1 + readComponents(component["components"], components);
    }
    return count;
}

CycloneVulnerability vulnerabilityOf(Json entry)
{
    CycloneVulnerability vulnerability;
    vulnerability.id = entry["id"].text();
    vulnerability.description = firstText(entry, {"description", "detail"});
    vulnerability.state = entry["analysis"]["state"].text();
    vulnerability.detail = firstText(entry["analysis"], {"detail", "justification"});
    vulnerability.cwes = cwesIn(entry["cwes"]);
    const auto affected = entry["affects"].items();
    if (!affected.empty())
        vulnerability.affected = affected.front()["ref"].text();
    for (const Json rating : entry["ratings"].items())
        vulnerability.addRating(rating["severity"].text(), rating["score"].number());
    return vulnerability;
}

void readCyclonedxJsonRoot(Json root, Reading &reading)
{
    if (!root["bomFormat"].isString())
        return reading.missing("bomFormat");
    CycloneComponents components;
    const double all = readComponents(root["components"], components);
    const Json tools = root["metadata"]["tools"];
    for (const Json tool : (tools.isArray() ? tools : tools["components"]).items()) {
        reading.setTool(tool["name"].text());
        reading.setToolVersion(tool["version"].text());
    }
    for (const Json entry : root["vulnerabilities"].items())
        addCycloneVulnerability(vulnerabilityOf(entry), components, reading);
    reading.figure("spec_version", versionFigure(root["specVersion"].text()));
    reading.figure("components_top", double(root["components"].size()));
    reading.figure("components_all", all);
    reading.figure("services", double(root["services"].size()));
    reading.figure("vulnerabilities", double(root["vulnerabilities"].size()));
    reading.figure("dependencies", double(root["dependencies"].size()));
    reading.noteTime(root["metadata"]["timestamp"].text());
}

Result<Report> readCyclonedxJson(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(cyclonedxJsonId, "CycloneDX", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readCyclonedxJsonRoot(root, reading); }));
}

} // namespace

extern const Importer cyclonedxJsonImporter;
const Importer cyclonedxJsonImporter{cyclonedxJsonId, QT_TRANSLATE_NOOP("importers", "CycloneDX, JSON"),
                                     cyclonedxJsonConfidence, readCyclonedxJson};

} // namespace sextant
