// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "domain/finding.h"

#include <map>

namespace sextant {

/// Open findings that are alike as far as checks are concerned.
struct FindingGroup
{
    FindingClass findingClass = FindingClass::Code;
    Severity severity = Severity::Unrated;
    QList<int> cwes;
    bool exploited = false; ///< known to be
    qint64 open = 0;        ///< those that count
    QList<Place> examples;  ///< the first ones, at most FindingGroup::examplesKept
    QDate firstSeen = {};   ///< invalid: with the scan at hand
    qint64 dismissed = 0;   ///< people say that they are no faults, or counted elsewhere

    static constexpr int examplesKept = 5;
};

/// What one scan has to say about the checks, without keeping its findings.
struct Scan
{
    QString tool;
    QString toolVersion;
    QDateTime date;              ///< UTC
    bool dateAssumed = false;    ///< the file's own date stands in for a missing one
    bool failed = false;         ///< nothing found is then not a clean result
    QList<FindingClass> classes; ///< what the tool looks for, whether it found any or not
    QList<FindingGroup> groups;
};

/// Gathers findings into groups as they stream by. Suppressed findings and those in test code do not count.
class ScanDigest
{
public:
    void add(const Finding &finding, bool exploited = false, QDate firstSeen = {}, bool dismissed = false);
    QList<FindingGroup> groups() const;

private:
    using Key = std::tuple<FindingClass, Severity, std::vector<int>, bool, QDate>;
    std::map<Key, FindingGroup, std::less<>> m_groups;
};

/// Whether a path lies in test code by the usual names of folders and files.
bool isTestPath(std::string_view path);

} // namespace sextant
