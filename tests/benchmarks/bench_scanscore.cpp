// SPDX-License-Identifier: GPL-3.0-or-later
// bench_scanscore [findings] [workspace]: how long the security scan score of so many findings takes, and the memory
// that it adds. A workspace that is named is made once and kept.
#include "manyfindings.h"
#include "storage/projectstore.h"
#include "usecases/loadscanscore.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

double mostMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
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
    const qint64 project = ProjectStore(workspace->database()).list()->front().id;
    const double before = mostMegabytes();
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto score = loadScanScore(*workspace, project, {2026, 11, 20});
        if (!score)
            return 1;
        std::printf("%8.1f ms  %8.1f MB more at most  %lld faults, %lld joined\n", double(timer.nsecsElapsed()) / 1e6,
                    mostMegabytes() - before, static_cast<long long>(score->faults),
                    static_cast<long long>(score->joined));
    }
    return 0;
}
