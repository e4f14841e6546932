// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/severityword.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

#include <set>

namespace sextant {

namespace {

constexpr auto nucleiId = "nuclei-jsonl";

int nucleiConfidence(const ReportHead &head)
{
    for (const std::string prefix : {"", "[]/"})
        if ((head.has(prefix + "template-id") || head.has(prefix + "templateID")) &&
            (head.has(prefix + "info/severity") || head.has(prefix + "host")))
            return 90;
    return 0;
}

Finding findingOfNuclei(Json result)
{
    const Json info = result["info"];
    const Json classification = info["classification"];
    const auto cves = classification["cve-id"].itemsOrOne();
    Finding finding;
    finding.findingClass = FindingClass::Running;
    finding.severity = severityOfWord(info["severity"].text());
    finding.rule = firstText(result, {"template-id", "templateID"});
    const std::string_view matcher = firstText(result, {"matcher-name", "matcher_name"});
    finding.title = firstText(info, {"name"});
    if (finding.title.empty())
        finding.title = finding.rule;
    finding.message = firstText(info, {"description", "name"});
    if (!matcher.empty())
        finding.message.append(" (").append(matcher).append(")");
    finding.path = firstText(result, {"matched-at", "matched", "host"});
    finding.fingerprint = matcher;
    finding.vulnerability = cves.empty() ? std::string_view() : cves.front().text();
    for (const Json cwe : classification["cwe-id"].itemsOrOne())
        for (const int number : cwesIn(cwe))
            finding.cwes.push_back(number);
    return finding;
}

Result<Report> readNuclei(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(nucleiId, "Nuclei", {FindingClass::Running}, sink, ticket);
    std::set<std::string> templates;
    int results = 0;
    const Status parsed = readJsonLines(bytes, ticket, [&](Json result) {
        ++results;
        const std::string_view name = firstText(result, {"template-id", "templateID"});
        if (name.empty())
            return reading.missing("template-id");
        reading.noteTime(result["timestamp"].text());
        if (result["matcher-status"].exists() && !result["matcher-status"].isTrue())
            return;
        templates.emplace(name);
        reading.add(findingOfNuclei(result));
    });
    if (results == 0)
        reading.missing("template-id");
    reading.countWord("shape_", jsonShape(bytes, results));
    reading.figure("templates", double(templates.size()));
    return reading.finished(parsed);
}

} // namespace

extern const Importer nucleiImporter;
const Importer nucleiImporter{nucleiId, QT_TRANSLATE_NOOP("importers", "Nuclei"), nucleiConfidence, readNuclei};

} // namespace sextant
