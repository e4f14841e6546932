// SPDX-License-Identifier: GPL-3.0-or-later
// bench_storage [findings]: how fast findings come into a workspace and out of it.
#include "storage/findingstore.h"
#include "storage/findingwriter.h"
#include "storage/projectstore.h"
#include "storage/workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

/// Wall clock and processor time: on a busy machine only the second can be compared.
class Stopwatch
{
public:
    void start()
    {
        m_wall.start();
        m_processor = std::clock();
    }
    void print(const char *what, qint64 rows) const
    {
        const double wall = double(m_wall.nsecsElapsed()) / 1e9;
        const double processor = double(std::clock() - m_processor) / CLOCKS_PER_SEC;
        std::printf("%-34s %8.3f s %8.3f s processor %12.0f rows/s\n", what, wall, processor, double(rows) / processor);
    }

private:
    QElapsedTimer m_wall;
    std::clock_t m_processor = 0;
};

void fill(FindingWriter &writer, int from, int to)
{
    for (int i = from; i < to; ++i) {

        Finding finding;
        finding.severity = Severity(i % 6);
        finding.rule = "rule-" + std::to_string(i % 150);
        finding.title = "Untrusted input reaches a query, rule " + std::to_string(i % 150);
        finding.message =
            "The value of field " + std::to_string(i) + " flows into a query without a check at this place";
        finding.path = "src/module" + std::to_string(i % 300) + "/file" + std::to_string(i % 4000) + ".ts";
        finding.line = i % 900 + 1;
        finding.cwes = {89};
        const std::string key = "code|89|" + finding.path + '|' + std::to_string(quint64(i) * 0x9e3779b97f4a7c15U);
        if (!writer.add(std::move(finding), key))
            return;
    }
}

Import reportOf(qint64 project, char name)
{
    Import import;
    import.projectId = project;
    import.fileName = u"scan.sarif"_s;
    import.sha256 = QString(64, QLatin1Char(name));
    import.format = u"sarif"_s;
    import.tool = u"Scanner"_s;
    return import;
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(u"bench.sextant"_s));
    if (!workspace)
        return 1;
    const auto project = ProjectStore(workspace->database()).create(u"Bench"_s);
    Stopwatch timer;
    char name = 'a';
    const auto import = [&](const char *what, int from, int to) {
        FindingWriter writer(workspace->database());
        timer.start();
        fill(writer, from, to);
        timer.print("  made and packed", to - from);
        timer.start();
        const auto outcome = writer.commit(reportOf(project->id, name++));
        timer.print(what, to - from);
        if (!outcome)
            std::fprintf(stderr, "%s\n", qPrintable(outcome.error().message()));
    };
    import("first import", 0, count);
    import("again, 1 % new and 1 % fixed", count / 100, count + count / 100);
    FindingStore store(workspace->database());
    FindingFilter filter;
    filter.projectId = project->id;
    timer.start();
    const auto ids = store.ids(filter);
    timer.print("ids by severity", count);
    timer.start();
    const auto page = store.load(ids->mid(count / 2, 256));
    timer.print("page of 256", page->size());
    filter.words = u"field 4711"_s;
    timer.start();
    const auto hits = store.ids(filter);
    timer.print("text search", hits->size());
    filter.words.clear();
    timer.start();
    const auto counts = store.counts(filter);
    timer.print("counts by severity", counts->open());
    std::printf("file: %lld MB\n", static_cast<long long>(workspace->info()->bytes / 1'000'000));
    return 0;
}
