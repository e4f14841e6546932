// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsontree.h"
#include "importers/maskedtext.h"
#include "importers/reading.h"

#include <QCoreApplication>

#include <set>

namespace sextant {

namespace {

constexpr auto gitleaksId = "gitleaks-json";

int gitleaksConfidence(const ReportHead &head)
{
    const bool version8 = head.hasAll({"[]/RuleID", "[]/File", "[]/Match"});
    const bool version7 = head.hasAll({"[]/offender", "[]/rule", "[]/leakURL"});
    return version8 || version7 ? 90 : 0;
}

Finding leakOfVersion8(Json leak)
{
    Finding finding;
    finding.rule = leak["RuleID"].text();
    finding.title = leak["Description"].text();
    finding.message = maskedMatch(leak["Match"].text(), leak["Secret"].text());
    finding.path = leak["File"].text();
    finding.line = leak["StartLine"].line();
    finding.fingerprint = leak["Fingerprint"].text();
    return finding;
}

Finding leakOfVersion7(Json leak)
{
    Finding finding;
    finding.rule = leak["rule"].text();
    finding.title = finding.rule;
    finding.message = maskedMatch(leak["line"].text(), leak["offender"].text());
    finding.path = leak["file"].text();
    finding.line = leak["lineNumber"].line();
    return finding;
}

/// A leak in the history is another one in each commit.
std::string place(Json leak, const Finding &finding)
{
    if (!finding.fingerprint.empty())
        return finding.fingerprint;
    const Json commit = leak["Commit"].exists() ? leak["Commit"] : leak["commit"];
    return std::string(commit.text()) + '|' + finding.path + '|' + finding.rule + '|' + std::to_string(finding.line) +
           '|' + leak["StartColumn"].printed();
}

void readLeaks(Json root, Reading &reading)
{
    if (!root.isArray())
        return reading.missing("RuleID");
    std::set<std::string> places;
    int version = 8;
    for (const Json leak : root.items()) {
        const bool isVersion8 = leak["RuleID"].isString();
        if (!isVersion8 && !leak["rule"].isString())
            return reading.missing("RuleID");
        version = isVersion8 ? 8 : 7;
        Finding finding = isVersion8 ? leakOfVersion8(leak) : leakOfVersion7(leak);
        finding.findingClass = FindingClass::Secret;
        places.insert(place(leak, finding));
        reading.add(std::move(finding));
    }
    reading.figure("schema", version);
    reading.figure("distinct_fingerprints_or_locations", double(places.size()));
}

Result<Report> readGitleaks(std::string_view bytes, const FindingSink &sink, const Ticket &ticket)
{
    Reading reading(gitleaksId, "Gitleaks", {FindingClass::Secret}, sink, ticket);
    return reading.finished(readJson(bytes, ticket, [&](Json root) { readLeaks(root, reading); }));
}

} // namespace

extern const Importer gitleaksImporter;
const Importer gitleaksImporter{gitleaksId, QT_TRANSLATE_NOOP("importers", "Gitleaks"), gitleaksConfidence,
                                readGitleaks};

} // namespace sextant
