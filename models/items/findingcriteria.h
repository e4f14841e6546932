// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exploitation.h"
#include "storage/findingstore.h"

#include <QSet>

namespace sextant {

/// Where a finding stands, as far as tools can tell.
enum class FindingState : quint8 {
    New,    ///< open, and the newest import of its tool brought it
    Known,  ///< open since earlier
    Hidden, ///< the tool itself leaves it out
    Fixed,
};

/// Which findings the list shows. An empty set lets everything through.
struct FindingCriteria
{
    QSet<Severity> severities = {};
    QSet<FindingClass> classes = {};
    QSet<FindingState> states = {};
    QSet<TriageDecision> decisions = {};
    QSet<Exploitation> exploits = {};
    QSet<QString> tools = {};
    QSet<QString> checks = {};   ///< ids; findings that speak about one of them
    QSet<QString> folders = {};  ///< the findings below them
    QSet<QString> packages = {}; ///< without their version
    QString rule = {};
    QString path = {}; ///< one file
    int sinceDays = 0; ///< first seen within so many days; 0: whenever
    bool overdue = false;
    QString words = {}; ///< each begins a word of the finding

    bool operator==(const FindingCriteria &) const = default;
    /// What is usually of interest: open, and not hidden by its tool.
    static FindingCriteria open() { return {.states = {FindingState::New, FindingState::Known}}; }
};

enum class FindingSort : quint8 { Severity, Title, Place, Tool, Age, Triage };
enum class FindingGrouping : quint8 { None, Rule, File, Folder, Package, Tool, Class };

/// Criteria as one line: severity:critical,high state:new tool:"npm audit" words. What it does not know is a word.
QString findingQuery(const FindingCriteria &criteria);
FindingCriteria readFindingQuery(const QString &line);

template <>
std::span<const Name<FindingState>> names<FindingState>();
template <>
std::span<const Name<FindingGrouping>> names<FindingGrouping>();

} // namespace sextant
