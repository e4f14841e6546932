// SPDX-License-Identifier: GPL-3.0-or-later
// bench_findings [findings] [workspace]: how long the list of findings takes to open, narrow, search, sort and group.
// A workspace that is named is made once and kept.
#include "items/findingorder.h"
#include "items/samefault.h"
#include "manyfindings.h"
#include "storage/findingwords.h"
#include "storage/projectstore.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

constexpr int rounds = 5;

template <class Work>
void measure(const char *what, Work work)
{
    std::vector<double> times;
    qint64 rows = 0;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        rows = work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("%-42s median %8.1f ms  worst %8.1f ms  %10lld rows\n", what, times[rounds / 2], times.back(),
                static_cast<long long>(rows));
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.sextant"_s);
    if (!QFileInfo::exists(path))
        if (const auto made = makeManyFindings(path, count); !made) {
            std::fprintf(stderr, "%s\n", qPrintable(made.error().message()));
            return 1;
        }
    const auto workspace = Workspace::open(path, Access::ReadOnly);
    if (!workspace)
        return 1;
    const Database database = workspace->database();
    const qint64 project = ProjectStore(database).list()->front().id;
    FindingStore store(database);
    measure("first rows", [&] { return store.load(*gravestFindings(database, project, 128))->size(); });
    measure("columns read", [&] { return qint64(loadFindingColumns(database, project, {})->size()); });
    const auto columns = loadFindingColumns(database, project, {});
    std::printf("columns: %.1f MB\n", double(columns->bytes()) / 1e6);
    const FindingChecks checks;
    FindingSearch search;
    search.today = {2026, 11, 20};
    const auto run = [&] { return qint64(searchFindings(*columns, checks, search, {})->found.size()); };
    measure("all", run);
    search.criteria = FindingCriteria::open();
    measure("open", run);
    search.criteria.severities = {Severity::Critical, Severity::High};
    measure("open, critical and high", run);
    search.criteria.tools = {u"Trivy"_s};
    search.criteria.folders = {u"services/svc-7"_s};
    measure("and one tool, one folder", run);
    search.criteria = FindingCriteria::open();
    search.sort = FindingSort::Place;
    measure("sorted by place", run);
    search.sort = FindingSort::Age;
    search.descending = true;
    measure("sorted by age", run);
    search.grouping = FindingGrouping::Rule;
    measure("grouped by rule", run);
    search.grouping = FindingGrouping::File;
    measure("grouped by file", run);
    search.grouping = FindingGrouping::None;
    for (const QString &words : {u"field 4711"_s, u"token"_s, u"untrusted input"_s, u"f"_s, u"fil"_s})
        measure(qPrintable(u"words: "_s + words), [&] {
            search.withWords = *findingsWithWords(database, words, {});
            return run();
        });
    const auto shown = store.load({columns->ids[columns->size() / 2]});
    measure("what other scans say about one", [&] {
        const auto others = store.load(mayBeSameFault(*columns, shown->front(), 50));
        return qint64(std::ranges::count_if(*others, [&shown](const StoredFinding &other) {
            return isSameFault(shown->front().finding, other.finding);
        }));
    });
    const auto rows = searchFindings(*columns, checks, search, {});
    measure("page of 128 in the middle", [&] {
        QList<qint64> ids;
        for (std::size_t at = rows->found.size() / 2; ids.size() < 128 && at < rows->found.size(); ++at)
            ids << columns->ids[rows->found[at]];
        return store.load(ids)->size();
    });
    return 0;
}
