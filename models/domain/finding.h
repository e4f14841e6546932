// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"

#include <QDateTime>

#include <string>
#include <vector>

namespace sextant {

enum class Severity : quint8 { Critical, High, Medium, Low, Info, Unrated };

inline constexpr int severityCount = 6;

/// What kind of fault a finding is about; decides how it is identified, scored and tied to checks.
enum class FindingClass : quint8 { Secret, Dependency, Code, Infrastructure, Container, Running, Licence, Quality };

/// One result of a scanner, in our terms. Texts are UTF-8 as the tool wrote them, bounded in size, secrets masked;
/// they come from outside and are shown as plain text only.
struct Finding
{
    FindingClass findingClass = FindingClass::Code;
    Severity severity = Severity::Unrated;
    bool suppressed = false;   ///< kept, but not open: accepted, false positive or not affected, as the tool says
    double confidence = 0.8;   ///< 0 to 1
    std::string rule;          ///< the tool's rule id
    std::string title;         ///< short name of the rule
    std::string message;       ///< what the tool says about this place
    std::string path;          ///< relative to the scanned root, with slashes
    int line = 0;              ///< from 1; 0 stands for the whole file
    std::string fingerprint;   ///< the tool's own, if it gives one
    std::string package;       ///< name@version, for dependencies
    std::string vulnerability; ///< CVE, GHSA or other id
    std::vector<int> cwes;
    std::string suppressionReason;
};

/// Open findings by severity, and how many are suppressed.
struct FindingCounts
{
    std::array<qint64, severityCount> bySeverity{};
    qint64 suppressed = 0;

    void add(const Finding &finding);
    qint64 of(Severity severity) const { return bySeverity[std::size_t(severity)]; }
    qint64 open() const;
    bool operator==(const FindingCounts &) const = default;
};

template <>
std::span<const Name<Severity>> names<Severity>();
template <>
std::span<const Name<FindingClass>> names<FindingClass>();

} // namespace sextant
