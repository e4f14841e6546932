// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scandigest.h"

#include <cctype>

namespace sextant {

namespace {

/// A report of nothing but odd weaknesses shall not make a million groups. Beyond these, groups are joined whatever
/// their weaknesses, and concern every check that any of them does.
constexpr std::size_t mostGroups = 20'000;

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b,
                              [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

} // namespace

bool isTestPath(std::string_view path)
{
    static constexpr std::string_view folders[] = {"test",  "tests",    "__tests__", "spec",
                                                   "specs", "testdata", "fixtures",  "e2e"};
    while (!path.empty()) {
        const auto slash = path.find('/');
        const std::string_view part = path.substr(0, slash);
        if (slash == std::string_view::npos)
            return part.find(".test.") != part.npos || part.find(".spec.") != part.npos ||
                   part.find("_test.") != part.npos || part.starts_with("test_");
        if (std::ranges::any_of(folders, [part](std::string_view folder) { return equalsIgnoringCase(part, folder); }))
            return true;
        path.remove_prefix(slash + 1);
    }
    return false;
}

void ScanDigest::add(const Finding &finding, bool exploited, QDate firstSeen, bool dismissed)
{
    if (finding.suppressed || isTestPath(finding.path))
        return;
    const auto wanted = std::tie(finding.findingClass, finding.severity, finding.cwes, exploited, firstSeen);
    auto at = m_groups.find(wanted);
    if (at == m_groups.end()) {
        const bool full = m_groups.size() >= mostGroups;
        at = m_groups
                 .try_emplace(Key(finding.findingClass, finding.severity, full ? std::vector<int>() : finding.cwes,
                                  exploited, firstSeen))
                 .first;
        for (const int cwe : finding.cwes)
            if (!at->second.cwes.contains(cwe))
                at->second.cwes << cwe;
    }
    FindingGroup &group = at->second;
    if (dismissed) {
        ++group.dismissed;
        return;
    }
    ++group.open;
    if (group.examples.size() < FindingGroup::examplesKept)
        group.examples << Place{
            QString::fromStdString(finding.path), finding.line, {}, QString::fromStdString(finding.title)};
}

QList<FindingGroup> ScanDigest::groups() const
{
    QList<FindingGroup> groups;
    for (const auto &[key, group] : m_groups) {
        FindingGroup copy = group;
        copy.findingClass = std::get<FindingClass>(key);
        copy.severity = std::get<Severity>(key);
        copy.exploited = std::get<bool>(key);
        copy.firstSeen = std::get<QDate>(key);
        groups << copy;
    }
    return groups;
}

} // namespace sextant
