// SPDX-License-Identifier: GPL-3.0-or-later
// bench_firstpaint WORKSPACE: time from nothing to the first painted overview of a stored project, and to that of a
// bare QMainWindow with one QChartView, in turn and in one process; best of each and their ratio.
#include "catalogue/catalogueloader.h"
#include "session/session.h"
#include "theme/theme.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QChartView>
#include <QElapsedTimer>
#include <QLineSeries>

#include <cstdio>

namespace {

constexpr int rounds = 7;

/// Notes the first paint event that reaches any child of a window.
class PaintWatch : public QObject
{
public:
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

double millisecondsUntilPainted(const std::function<std::unique_ptr<QMainWindow>()> &make)
{
    QElapsedTimer timer;
    timer.start();
    const auto window = make();
    PaintWatch watch;
    window->installEventFilter(&watch);
    for (QWidget *child : window->findChildren<QWidget *>())
        child->installEventFilter(&watch);
    window->resize(1440, 900);
    window->show();
    while (!watch.painted)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

std::unique_ptr<QMainWindow> bareWindow()
{
    auto window = std::make_unique<QMainWindow>();
    auto *series = new QLineSeries;
    series->replace(QList<QPointF>{{0, 0}, {1, 3}, {2, 2}, {3, 5}});
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    window->setCentralWidget(new QChartView(chart));
    return window;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace sextant;
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "bench_firstpaint WORKSPACE\n");
        return 2;
    }
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return 4;
    Theme::instance().apply(application);
    double bare = 1e9;
    double overview = 1e9;
    for (int round = 0; round < rounds; ++round) {
        bare = std::min(bare, millisecondsUntilPainted(bareWindow));
        Session session(*catalogue);
        overview = std::min(overview, millisecondsUntilPainted([&] {
                                if (!session.openWorkspace(QString::fromLocal8Bit(argv[1])))
                                    std::exit(3);
                                return std::make_unique<MainWindow>(&session);
                            }));
    }
    std::printf("bare window with one chart %.1f ms, overview %.1f ms, ratio %.2f\n", bare, overview, overview / bare);
    return 0;
}
