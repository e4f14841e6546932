// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/identity.h"

#include "importers/outsidetext.h"

#include <QCryptographicHash>

namespace sextant {

namespace {

/// Joins with bars; a bar inside a part cannot be taken for one between them.
std::string joined(std::initializer_list<std::string_view> parts)
{
    std::size_t length = parts.size();
    for (const std::string_view part : parts)
        length += part.size();
    std::string key;
    key.reserve(length);
    for (const std::string_view &part : parts) {
        if (&part != parts.begin())
            key += '|';
        std::string_view rest = part;
        for (std::size_t bar = rest.find('|'); bar != rest.npos; bar = rest.find('|')) {
            key.append(rest.substr(0, bar)).append("%7C");
            rest.remove_prefix(bar + 1);
        }
        key += rest;
    }
    return key;
}

/// 64 bits of SHA-256 as 16 hex digits.
std::string shortHash(const std::string &text)
{
    const QByteArrayView bytes(text.data(), qsizetype(text.size()));
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex().left(16).toStdString();
}

/// The steadiest weakness of a finding: its lowest CWE, else the tool's rule.
std::string weakness(const Finding &finding)
{
    const auto lowest = std::ranges::min_element(finding.cwes);
    return lowest == finding.cwes.end() ? finding.rule : "CWE-" + std::to_string(*lowest);
}

/// What tells places in one file apart: the tool's fingerprint, else what it says about the place.
std::string placeMark(const Finding &finding)
{
    return finding.fingerprint.empty() ? shortHash(finding.message) : finding.fingerprint;
}

} // namespace

std::string findingKey(const Finding &finding)
{
    switch (finding.findingClass) {
    case FindingClass::Dependency:
    case FindingClass::Container: {
        const std::string &id = finding.vulnerability.empty() ? finding.rule : finding.vulnerability;
        const std::string package = finding.package.empty() ? finding.path : lowerCase(finding.package);
        return joined({"vuln", id, package});
    }
    case FindingClass::Secret: {
        const std::string mark = finding.fingerprint.empty() ? std::to_string(finding.line) : finding.fingerprint;
        return joined({"secret", shortHash(joined({finding.rule, finding.path, mark}))});
    }
    case FindingClass::Infrastructure:
        return joined({"iac", finding.rule, finding.path, placeMark(finding)});
    case FindingClass::Running:
        return joined({"dast", weakness(finding), finding.path});
    case FindingClass::Licence:
        return joined({"licence", finding.rule, finding.package.empty() ? finding.path : lowerCase(finding.package)});
    case FindingClass::Code:
    case FindingClass::Quality:
        break;
    }
    return joined({"code", weakness(finding), finding.path, placeMark(finding)});
}

std::string KeyNumbering::next(const std::string &key)
{
    const int earlier = ++m_repeated[key];
    return key + '#' + std::to_string(earlier + 1);
}

} // namespace sextant
