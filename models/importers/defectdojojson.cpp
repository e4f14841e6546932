// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr auto defectDojoJsonId = "defectdojo-generic-json";

int defectDojoJsonConfidence(const ReportHead &head)
{
    return head.hasAll({"findings/[]/title", "findings/[]/severity"}) ? 85 : 0;
}

std::string addressOf(Json endpoint)
{
    if (endpoint.isString())
        return std::string(endpoint.text());
    const std::string_view protocol = endpoint["protocol"].text();
    std::string address = std::string(protocol.empty() ? "https" : protocol) + "://";
    address += endpoint["host"].text();
    return address + std::string(endpoint["path"].text());
}

/// Nothing says what kind of tool it was; what a finding refers to does.
FindingClass classOf(Json entry)
{
    if (!entry["component_name"].text().empty())
        return FindingClass::Dependency;
    const bool running = entry["file_path"].text().empty() && entry["endpoints"].size() > 0;
    return running ? FindingClass::Running : FindingClass::Code;
}

Finding findingOfDefectDojoJson(Json entry)
{
    const auto endpoints = entry["endpoints"].items();
    Finding finding;
    finding.findingClass = classOf(entry);
    finding.severity = severityOfWord(entry["severity"].text());
    finding.title = entry["title"].text();
    finding.rule = firstText(entry, {"vuln_id_from_tool", "title"});
    finding.message = firstText(entry, {"description", "title"});
    finding.path = entry["file_path"].text();
    if (finding.path.empty() && !endpoints.empty())
        finding.path = addressOf(endpoints.front());
    finding.line = entry["line"].line();
    finding.fingerprint = entry["unique_id_from_tool"].text();
    finding.package = packageName(entry["component_name"].text(), entry["component_version"].text());
    finding.vulnerability = entry["cve"].text();
    finding.cwes = cwesIn(entry["cwe"]);
    for (const std::string_view reason : {"false_p", "duplicate", "risk_accepted", "is_mitigated"})
        if (entry[reason].isTrue()) {
            finding.suppressed = true;
            finding.suppressionReason = reason;
        }
    return finding;
}

void readDefectDojoJsonRoot(Json root, Reading &reading)
{
    if (!root["findings"].isArray())
        return reading.missing("findings");
    for (const Json entry : root["findings"].items()) {
        if (!entry["title"].isString() || !entry["severity"].isString())
            return reading.missing("title");
        reading.add(findingOfDefectDojoJson(entry));
    }
    reading.setTool(firstText(root, {"type", "name"}));
}

Result<Report> readDefectDojoJson(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(defectDojoJsonId, "DefectDojo", {}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readDefectDojoJsonRoot(root, reading); }));
}

} // namespace

extern const Importer defectDojoJsonImporter;
const Importer defectDojoJsonImporter{defectDojoJsonId,
                                      QT_TRANSLATE_NOOP("importers", "DefectDojo generic findings, JSON"),
                                      defectDojoJsonConfidence, readDefectDojoJson};

} // namespace sextant
