// SPDX-License-Identifier: GPL-3.0-or-later
// bench_rescan PATH: a project of this repository is scanned as the window does it: for the first time, again without
// a change, and again after its two newest commits were not there the time before.
#include "catalogue/catalogueloader.h"
#include "session/projectload.h"
#include "storage/projectstore.h"
#include "usecases/repositorymemories.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

template <class Work>
double timed(const char *what, double of, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const auto done = work();
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().message()));
        std::exit(3);
    }
    std::printf("%-28s %8.1f ms  %.3f of the first\n", what, milliseconds, of > 0 ? milliseconds / of : 1.0);
    return milliseconds;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "bench_rescan PATH\n");
        return 2;
    }
    QTemporaryDir folder;
    const QString workspace = folder.filePath(u"a.sextant"_s);
    const auto created = Workspace::create(workspace);
    const auto catalogue = loadBuiltInCatalogue();
    const auto project = created ? ProjectStore(created->database()).create(u"Product"_s) : created.error();
    if (!catalogue || !project)
        return 3;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto scan = [&] { return scanRepositories(workspace, project->id, {arguments[1]}, *catalogue, now, {}); };
    const double first = timed("first", 0, scan);
    timed("without a change", first, scan);

    RepositoryMemory memory;
    const auto inspect = [&](const QString &revision, RepositoryMemory &known) {
        return inspectRepository({arguments[1], revision, now}, *catalogue, known, {});
    };
    RepositoryMemory none;
    const double whole = timed("inspection alone", 0, [&] { return inspect(u"HEAD"_s, none); });
    if (!inspect(u"HEAD~2"_s, memory))
        return 3;
    timed("after two commits more", whole, [&] { return inspect(u"HEAD"_s, memory); });
    return 0;
}
