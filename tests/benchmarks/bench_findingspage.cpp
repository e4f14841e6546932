// SPDX-License-Identifier: GPL-3.0-or-later
// bench_findingspage [findings] [workspace]: how long the page takes to its first rows, to another filter, and for each
// frame while it scrolls. A workspace that is named is made once and kept.
#include "catalogue/catalogueloader.h"
#include "manyfindings.h"
#include "pages/findings/facetpanel.h"
#include "pages/findings/findingtable.h"
#include "pages/findingspage.h"
#include "session/session.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace sextant;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Until the list is the one that was asked for.
double untilRows(FindingsModel *model, const std::function<void()> &ask)
{
    QElapsedTimer timer;
    const int generation = model->generation();
    timer.start();
    ask();
    while (model->generation() == generation && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return milliseconds(timer);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::instance().apply(application);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"bench.sextant"_s);
    if (!QFileInfo::exists(path) && !makeManyFindings(path, count))
        return 1;
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return 1;
    Session session(*catalogue);
    session.setNow(QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC));
    if (!session.openWorkspace(path))
        return 1;

    QElapsedTimer timer;
    timer.start();
    FindingsPage page(&session);
    page.resize(1440, 800);
    page.show();
    std::printf("page made          %8.1f ms\n", milliseconds(timer));
    auto *table = page.findChild<FindingTable *>();
    auto *model = qobject_cast<FindingsModel *>(table->model());
    while (model->rowCount() == 0 && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("first rows         %8.1f ms\n", milliseconds(timer));
    while (model->found() == 0 && timer.elapsed() < 120'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("everything read    %8.1f ms, %lld findings\n", milliseconds(timer),
                static_cast<long long>(model->found()));

    auto *facets = page.findChild<FacetPanel *>();
    for (const QString &query :
         {u"severity:critical"_s, u"state:new,open tool:Trivy"_s, u"folder:services/svc-7"_s, u"state:new,open"_s,
          u"token cookie"_s, u"field 4711"_s, u"untrusted input"_s, u"fil"_s, u""_s})
        std::printf("filter %-28s %8.1f ms\n", qPrintable(query.isEmpty() ? u"none"_s : query),
                    untilRows(model, [&] { Q_EMIT facets->criteriaChanged(readFindingQuery(query)); }));

    // What a new list brings along, such as other counts beside it, is no part of scrolling.
    double longest = 0;
    QElapsedTimer settling;
    for (settling.start(); settling.elapsed() < 300;) {
        timer.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        longest = std::max(longest, milliseconds(timer));
    }
    std::printf("longest turn after the last filter %.1f ms\n", longest);

    std::vector<double> frames;
    QScrollBar *bar = table->verticalScrollBar();
    for (int frame = 0; frame < 600; ++frame) {
        timer.start();
        bar->setValue(bar->value() + (frame < 300 ? 120 : bar->maximum() / 400));
        table->viewport()->repaint();
        QCoreApplication::processEvents();
        frames.push_back(milliseconds(timer));
    }
    std::ranges::sort(frames);
    std::printf("scrolling: median %.1f ms, 99 in 100 below %.1f ms, worst %.1f ms a frame\n", frames[300], frames[594],
                frames.back());
    return 0;
}
