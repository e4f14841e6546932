// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fact.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace sextant {

/// One file in one commit. Paths and authors are numbers; a rename keeps content and carries its history along.
struct FileTouch
{
    char status = 'M'; ///< A M R D
    int path = 0;
    int oldPath = -1; ///< of a rename
};

struct MeasuredCommit
{
    int author = 0;
    std::int64_t time = 0; ///< seconds since 1970
    std::string subject;
    std::vector<FileTouch> files; ///< none for merges
    bool merge = false;
    bool reviewed = false; ///< a merge, or a sign of a pull request or reviewer
    bool firstParent = true;
    bool massChange = false; ///< more files than people change by hand
};

/// Figures of the inspected tree's own source files.
struct SourceFigures
{
    qint64 testLines = 0;
    qint64 otherLines = 0;
    qint64 linesInLongFiles = 0; ///< files of more than 1000 lines
    qint64 deepLines = 0;        ///< indented by six levels or more
    int todos = 0;
    int suppressions = 0;
    int files = 0;
    int copies = 0; ///< named copy, old, backup, v2 or final
};

/// Everything that metrics are computed from. No text of a person is in it.
struct MetricInput
{
    std::vector<MeasuredCommit> commits; ///< oldest first
    std::vector<std::string> authors;    ///< keys that break ties
    std::vector<bool> bots;              ///< by author
    std::vector<std::string> paths;
    std::vector<int> headFiles; ///< own source files of the tree
    SourceFigures source;
    std::int64_t now = 0;
    bool cut = false; ///< shallow: history is missing
};

constexpr std::int64_t secondsPerDay = 86'400;

/// One metric of a repository; a new one is one file and one line in metrics.cpp.
struct Metric
{
    const char *id; ///< after "git:"
    bool needsHistory;
    int fewestCommits; ///< without as many, no value
    void (*measure)(const MetricInput &input, Fact &fact);
};

std::span<const Metric *const> metrics();
/// The facts "git:…" of all metrics.
QList<Fact> measure(const MetricInput &input);

void setValue(Fact &fact, double value, const QString &note = {});
void setNotObservable(Fact &fact, const QString &why);
/// The most touched files as places.
QList<Place> busiestFiles(const MetricInput &input, const std::map<int, int> &revisions, qsizetype most);

} // namespace sextant
