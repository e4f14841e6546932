// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/toolclass.h"

#include "importers/outsidetext.h"

#include <charconv>

namespace sextant {

namespace {

struct ToolRow
{
    std::string_view name; ///< lower case, anywhere in the tool's name
    FindingClass findingClass;
};

// The first row that fits counts.
constexpr ToolRow toolRows[] = {
    {"gitleaks", FindingClass::Secret},
    {"trufflehog", FindingClass::Secret},
    {"detect-secrets", FindingClass::Secret},
    {"snyk open source", FindingClass::Dependency},
    {"snyk container", FindingClass::Container},
    {"snyk iac", FindingClass::Infrastructure},
    {"trivy", FindingClass::Dependency},
    {"grype", FindingClass::Dependency},
    {"dependency-check", FindingClass::Dependency},
    {"osv", FindingClass::Dependency},
    {"npm", FindingClass::Dependency},
    {"govulncheck", FindingClass::Dependency},
    {"checkov", FindingClass::Infrastructure},
    {"tfsec", FindingClass::Infrastructure},
    {"kics", FindingClass::Infrastructure},
    {"kubescape", FindingClass::Infrastructure},
    {"terrascan", FindingClass::Infrastructure},
    {"hadolint", FindingClass::Infrastructure},
    {"zap", FindingClass::Running},
    {"nuclei", FindingClass::Running},
    {"eslint", FindingClass::Quality},
    {"pylint", FindingClass::Quality},
    {"flake8", FindingClass::Quality},
    {"ruff", FindingClass::Quality},
    {"rubocop", FindingClass::Quality},
    {"clang-tidy", FindingClass::Quality},
    {"clippy", FindingClass::Quality},
    {"spotbugs", FindingClass::Quality},
    {"cppcheck", FindingClass::Quality},
    {"checkstyle", FindingClass::Quality},
    {"pmd", FindingClass::Quality},
    {"detekt", FindingClass::Quality},
    {"shellcheck", FindingClass::Quality},
    {"golangci", FindingClass::Quality},
    {"stylelint", FindingClass::Quality},
};

constexpr std::string_view qualityTags[] = {"maintainability", "reliability", "correctness", "style", "readability"};

bool hasTag(std::span<const std::string> tags, std::string_view name)
{
    return std::ranges::any_of(tags, [name](const std::string &tag) { return equalsIgnoringCase(tag, name); });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordPart(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// What stands between two marks.
std::string_view between(std::string_view text, std::string_view before, std::string_view after)
{
    const std::size_t start = text.find(before);
    if (start == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(start + before.size());
    return rest.substr(0, std::min(rest.find(after), rest.size()));
}

/// Trivy reports all it looks for under one name; its rule ids and tags tell them apart.
FindingClass trivyClass(std::string_view rule, std::span<const std::string> tags)
{
    for (const std::string_view prefix : {"AVD-", "DS-", "KSV", "AWS-"})
        if (rule.starts_with(prefix))
            return FindingClass::Infrastructure;
    if (hasTag(tags, "misconfiguration"))
        return FindingClass::Infrastructure;
    if (hasTag(tags, "secret"))
        return FindingClass::Secret;
    return hasTag(tags, "license") ? FindingClass::Licence : FindingClass::Dependency;
}

} // namespace

FindingClass findingClassOf(std::string_view tool, std::string_view rule, std::span<const std::string> tags,
                            bool hasCwe)
{
    const std::string name = lowerCase(tool);
    const bool security = hasCwe || hasTag(tags, "security") || hasTag(tags, "vulnerability");
    for (const ToolRow &row : toolRows) {
        if (name.find(row.name) == std::string::npos)
            continue;
        if (row.name == "trivy")
            return trivyClass(rule, tags);
        return row.findingClass == FindingClass::Quality && security ? FindingClass::Code : row.findingClass;
    }
    const bool quality = std::ranges::any_of(qualityTags, [tags](std::string_view tag) { return hasTag(tags, tag); });
    return quality && !security ? FindingClass::Quality : FindingClass::Code;
}

int cweNumber(std::string_view text)
{
    constexpr std::string_view folder = "external/cwe/";
    if (text.size() > folder.size() && equalsIgnoringCase(text.substr(0, folder.size()), folder))
        text.remove_prefix(folder.size());
    if (text.size() < 5 || !equalsIgnoringCase(text.substr(0, 3), "cwe") || (text[3] != '-' && text[3] != ':'))
        return 0;
    text.remove_prefix(4);
    int number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = stop == text.data() + text.size() || !isWordPart(*stop);
    return error == std::errc() && whole && number > 0 ? number : 0;
}

std::string vulnerabilityIn(std::string_view rule)
{
    static constexpr std::string_view prefixes[] = {"CVE-", "GHSA-", "GO-", "PYSEC-", "RUSTSEC-", "OSV-", "SNYK-"};
    for (const std::string_view prefix : prefixes) {
        const std::size_t start = rule.find(prefix);
        if (start == std::string_view::npos || (start > 0 && isWordPart(rule[start - 1])))
            continue;
        const std::string_view id = rule.substr(start);
        // CVE-2019-1549, but GHSA-xxxx-xxxx-xxxx and SNYK-JS-LODASH-567746.
        int dashes = prefix == "GHSA-" || prefix == "SNYK-" ? 3 : 2;
        std::size_t end = 0;
        while (end < id.size() && (isWordPart(id[end]) || (id[end] == '-' && dashes-- > 0)))
            ++end;
        return std::string(id.substr(0, end));
    }
    return {};
}

std::string packageIn(std::string_view message)
{
    std::string_view name = between(message, "Package: ", "\n");
    std::string_view version = between(message, "Installed Version: ", "\n");
    if (name.empty()) {
        name = between(message, " reports ", " at version ");
        version = between(message, " at version ", " ");
    }
    if (name.empty() || version.empty() || name.size() + version.size() > 300)
        return {};
    return std::string(name) + '@' + std::string(version);
}

} // namespace sextant
