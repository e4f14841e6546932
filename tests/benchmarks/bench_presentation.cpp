// SPDX-License-Identifier: GPL-3.0-or-later
// bench_presentation [findings] [workspace [project]]: how long the slides of a talk take from the key to the picture.
// Without a workspace, or with one that is not there yet, a project with so many findings is made.
#include "manyfindings.h"
#include "presentation/presentation.h"
#include "presentation/slideshow.h"
#include "presentation/slideview.h"
#include "storage/projectstore.h"
#include "usecases/projectreport.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

constexpr int rounds = 5;

Result<ReportDocument> reportOf(const QString &path, const QString &project)
{
    const auto workspace = Workspace::open(path, Access::ReadOnly);
    if (!workspace)
        return workspace.error();
    ProjectReportRequest request;
    const auto projects = ProjectStore(workspace->database()).list();
    if (!projects)
        return projects.error();
    for (const Project &each : *projects)
        if (request.projectId == 0 || each.name == project)
            request.projectId = each.id;
    request.audience = *findReportTemplate(u"investor"_s);
    request.now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    return reportOfProject(*workspace, request, {});
}

/// One walk through all slides, forth and back; milliseconds of each step.
void walk(Presentation &talk, int slides, QList<double> &times)
{
    auto *view = talk.findChild<SlideView *>();
    QElapsedTimer timer;
    for (const int key : {Qt::Key_Right, Qt::Key_Left})
        for (int i = 1; i < slides; ++i) {
            timer.start();
            QTest::keyClick(&talk, Qt::Key(key));
            view->repaint();
            QCoreApplication::processEvents(); // the presenter sees two slides more
            times << double(timer.nsecsElapsed()) / 1e6;
        }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.sextant"_s);
    if (!QFileInfo::exists(path))
        if (const auto made = makeManyFindings(path, argc > 1 ? std::atoi(argv[1]) : 100'000); !made)
            return 1;
    auto document = reportOf(path, argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    if (!document) {
        std::fprintf(stderr, "%s\n", qPrintable(document.error().message()));
        return 1;
    }
    SlideShow show(std::make_shared<const ReportDocument>(std::move(*document)));
    Presentation talk(&show);
    talk.resize(1920, 1080);
    talk.show();
    talk.showPresenterView(true); // two more slides to paint
    QList<double> times;
    for (int i = 0; i < rounds; ++i)
        walk(talk, show.count(), times);
    std::ranges::sort(times);
    std::printf("%d slides, %d steps: median %.1f ms, slowest %.1f ms\n", show.count(), int(times.size()),
                times[times.size() / 2], times.back());
    return times.back() > 100 ? 1 : 0;
}
