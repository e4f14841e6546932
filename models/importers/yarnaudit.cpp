// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/npmadvisory.h"
#include "importers/severityword.h"
#include "importers/toolclass.h"
#include "importers/weaknesses.h"

#include <QCoreApplication>

#include <set>

namespace sextant {

namespace {

constexpr auto yarnAuditId = "yarn-audit-json";

int yarnAuditConfidence(const ReportHead &head)
{
    const bool classic = head.value("type") == "auditAdvisory" || head.value("type") == "auditSummary" ||
                         head.has("data/advisory") || head.has("data/vulnerabilities");
    const bool berry = head.hasAll({"value", "children/ID"}) || head.hasAll({"value", "children/Tree Versions"});
    return classic || berry ? 90 : 0;
}

/// Yarn 2 and later: a branch of its tree, with the members named as people read them.
Finding branchFinding(std::string_view package, Json details)
{
    const auto versions = details["Tree Versions"].items();
    std::string name = vulnerabilityIn(details["URL"].text());
    if (name.empty())
        name = details["ID"].printed();
    Finding finding = packageVulnerability(name, package, versions.empty() ? "" : versions.front().text());
    finding.severity = severityOfWord(details["Severity"].text());
    finding.rule = details["ID"].printed();
    finding.title = firstText(details, {"Issue", "URL"});
    finding.message = finding.title + " (" + std::string(details["Vulnerable Versions"].text()) + ')';
    return finding;
}

/// One branch or advisory a path: only the first of each is a finding.
class YarnAudit
{
public:
    explicit YarnAudit(Reading &reading)
        : m_reading(reading)
    {}

    void readLine(Json line)
    {
        if (line["children"].isObject())
            readBranch(line);
        else if (line["type"].isString())
            readEvent(line["type"].text(), line["data"]);
        else
            m_reading.missing("auditAdvisory");
    }
    bool hasRead() const { return m_hasRead; }

private:
    void readBranch(Json line)
    {
        const Json details = line["children"];
        std::string key = std::string(line["value"].text()) + '|' + details["ID"].printed();
        for (const Json version : details["Tree Versions"].items())
            key.append("|").append(version.text());
        noteFlavour("berry");
        m_reading.count("paths");
        if (m_seen.insert(key).second)
            m_reading.add(branchFinding(line["value"].text(), details));
    }

    void readEvent(std::string_view type, Json data)
    {
        if (type == "auditAdvisory") {
            noteFlavour("classic");
            m_reading.count("paths");
            if (m_seen.insert(data["advisory"]["id"].printed()).second)
                m_reading.add(npmAdvisory(data["advisory"]));
        } else if (type == "auditSummary") {
            noteFlavour("classic");
            addSeverityFigures(m_reading, "summary_counts", data["vulnerabilities"]);
        }
    }

    void noteFlavour(std::string_view flavour)
    {
        m_hasRead = true;
        m_reading.figure(std::string("flavour_").append(flavour), 1);
    }

    Reading &m_reading;
    std::set<std::string> m_seen;
    bool m_hasRead = false;
};

Result<Report> readYarnAudit(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(yarnAuditId, "Yarn", {FindingClass::Dependency}, sink, ticket);
    YarnAudit audit(reading);
    reading.figure("paths", 0);
    const Status parsed = readJsonLines(bytes, ticket, [&](Json line) { audit.readLine(line); });
    if (!audit.hasRead())
        reading.missing("auditAdvisory");
    return reading.finished(parsed);
}

} // namespace

extern const Importer yarnAuditImporter;
const Importer yarnAuditImporter{yarnAuditId, QT_TRANSLATE_NOOP("importers", "Yarn audit"), yarnAuditConfidence,
                                 readYarnAudit};

} // namespace sextant
