// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/npmadvisory.h"

#include "importers/severityword.h"
#include "importers/toolclass.h"
#include "importers/weaknesses.h"

namespace sextant {

Finding npmAdvisory(Json advisory)
{
    const auto cves = advisory["cves"].items();
    const auto findings = advisory["findings"].items();
    std::string name = cves.empty() ? std::string() : std::string(cves.front().text());
    if (name.empty())
        name = advisory["github_advisory_id"].text();
    if (name.empty())
        name = vulnerabilityIn(advisory["url"].text());
    if (name.empty())
        name = "npm:" + advisory["id"].printed();
    const std::string_view version = findings.empty() ? std::string_view() : findings.front()["version"].text();
    Finding finding = packageVulnerability(name, advisory["module_name"].text(), version);
    finding.severity = severityOfWord(advisory["severity"].text());
    finding.title = advisory["title"].text();
    finding.message = firstText(advisory, {"overview", "title"});
    finding.cwes = cwesIn(advisory["cwe"]);
    return finding;
}

} // namespace sextant
