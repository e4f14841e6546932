// SPDX-License-Identifier: GPL-3.0-or-later
// bench_firstpaint WORKSPACE: time until the overview of a stored project is painted, against a bare QMainWindow with
// one QChartView, in turn; best of each and their ratio. Once from the start of a process, as a person waits for it,
// and once within one process that has everything loaded.
#include "catalogue/catalogueloader.h"
#include "session/session.h"
#include "storage/workspaceprobe.h"
#include "theme/theme.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QChartView>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QProcess>
#include <QtConcurrentRun>

#include <cstdio>

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rounds = 9;

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

void showUntilPainted(QMainWindow &window)
{
    PaintWatch watch;
    window.installEventFilter(&watch);
    for (QWidget *child : window.findChildren<QWidget *>())
        child->installEventFilter(&watch);
    window.resize(1440, 900);
    window.show();
    while (!watch.painted)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QCoreApplication::processEvents();
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

std::unique_ptr<QMainWindow> overviewWindow(sextant::Session &session, const QString &workspace)
{
    if (!session.openWorkspace(workspace))
        std::exit(3);
    return std::make_unique<sextant::MainWindow>(&session);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// From starting this program anew until it has painted and says so.
double ofProcess(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForReadyRead(-1))
        std::exit(3);
    const double time = milliseconds(timer);
    process.waitForFinished();
    return time;
}

int tellWhenPainted(QMainWindow &window)
{
    showUntilPainted(window);
    std::puts("painted");
    std::fflush(stdout);
    return 0;
}

int asProcess(QApplication &application, const QString &workspace)
{
    if (workspace.isEmpty())
        return tellWhenPainted(*bareWindow());
    const auto loading = QtConcurrent::run(sextant::loadBuiltInCatalogue); // as the program does
    auto probing = QtConcurrent::run(sextant::probeWorkspace, workspace);
    sextant::Theme::instance().apply(application);
    const auto catalogue = loading.result();
    if (!catalogue)
        return 4;
    sextant::Session session(*catalogue);
    probing.waitForFinished();
    return tellWhenPainted(*overviewWindow(session, workspace));
}

void print(const char *what, double bare, double overview)
{
    std::printf("%-22s bare window with one chart %6.1f ms, overview %6.1f ms, ratio %.2f\n", what, bare, overview,
                overview / bare);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace sextant;
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--once"_s)
        return asProcess(application, arguments[2]);
    if (arguments.size() != 2) {
        std::fprintf(stderr, "bench_firstpaint WORKSPACE\n");
        return 2;
    }

    double bare = 1e9;
    double overview = 1e9;
    for (int round = 0; round < rounds; ++round) {
        bare = std::min(bare, ofProcess({u"--once"_s, QString()}));
        overview = std::min(overview, ofProcess({u"--once"_s, arguments[1]}));
    }
    print("from start of process:", bare, overview);

    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return 4;
    bare = overview = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        showUntilPainted(*bareWindow());
        bare = std::min(bare, milliseconds(timer));
        if (round == 0)
            Theme::instance().apply(application);
        timer.restart();
        Session session(*catalogue);
        showUntilPainted(*overviewWindow(session, arguments[1]));
        overview = std::min(overview, milliseconds(timer));
    }
    print("within one process:", bare, overview);
    return 0;
}
