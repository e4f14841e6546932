// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/scandigest.h"

#include <cctype>

namespace sextant {

namespace {

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

void ScanDigest::add(const Finding &finding, bool exploited)
{
    if (finding.suppressed || isTestPath(finding.path))
        return;
    const auto wanted = std::tie(finding.findingClass, finding.severity, finding.cwes, exploited);
    auto at = m_groups.find(wanted);
    if (at == m_groups.end())
        at = m_groups.emplace(wanted, FindingGroup()).first;
    FindingGroup &group = at->second;
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
        const auto &[findingClass, severity, cwes, exploited] = key;
        copy.findingClass = findingClass;
        copy.severity = severity;
        copy.exploited = exploited;
        copy.cwes = QList<int>(cwes.begin(), cwes.end());
        groups << copy;
    }
    return groups;
}

} // namespace sextant
