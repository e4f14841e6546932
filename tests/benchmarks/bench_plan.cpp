// SPDX-License-Identifier: GPL-3.0-or-later
// bench_plan: milliseconds for the plan of a whole catalogue with 1,000 draws, for one picture of its schedule while a
// bar is dragged, and for comparing and charting 500 snapshots; the best of ten.
#include "catalogue/catalogueloader.h"
#include "charts/ganttchart.h"
#include "charts/trendchart.h"
#include "pages/history/seriescards.h"
#include "theme/theme.h"
#include "usecases/comparesnapshots.h"
#include "usecases/planproject.h"
#include "usecases/saveassessment.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTextStream>

#include <limits>

namespace {

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

double bestOfTen(auto &&work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, timer.nsecsElapsed());
    }
    return double(best) / 1e6;
}

/// The mouse goes a pixel on, and the window shows it.
double dragged(const ProjectPlan &plan)
{
    QList<GanttRow> rows;
    for (const PlannedTask &task : plan.tasks) {
        GanttRow row;
        row.id = task.name;
        row.label = task.title;
        row.start = task.startsOn;
        row.end = task.endsOn;
        row.critical = task.critical;
        rows << row;
    }
    GanttChart chart;
    chart.setRows(rows, {});
    chart.resize(1000, chart.sizeHint().height());
    QImage picture(chart.size(), QImage::Format_ARGB32_Premultiplied);
    QPointF at = chart.barRect(5).center();
    QMouseEvent press(QEvent::MouseButtonPress, at, at, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&chart, &press);
    return bestOfTen([&] {
        at += QPointF(9, 0);
        QMouseEvent move(QEvent::MouseMove, at, at, Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&chart, &move);
        chart.render(&picture, {}, QRegion(0, 0, 1000, 420)); // more than a drag makes new
    });
}

double charted()
{
    QList<TrendPoint> points;
    for (int i = 0; i < 500; ++i)
        points << TrendPoint{QDate(2025, 1, 1).addDays(i), Bounds{10.0 + i % 7, 20.0 + i % 11, 60.0 + i % 13}};
    TrendChart chart;
    chart.resize(900, 220);
    QImage picture(chart.size(), QImage::Format_ARGB32_Premultiplied);
    return bestOfTen([&] {
        chart.setPoints(points, {});
        chart.render(&picture);
    });
}

/// The first with the last of 500 snapshots of one project; sideBySide is all of them compared, and shown.
double compared(const Catalogue &catalogue, const AssessmentInput &input, double &sideBySide)
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(folder.filePath(u"w.sextant"_s));
    const auto project = ProjectStore(workspace->database()).create(u"Clinic"_s);
    Scorecard scorecard;
    scorecard.project = u"Clinic"_s;
    scorecard.catalogue = catalogue;
    scorecard.assessment = assess(catalogue, input);
    qint64 first = 0;
    qint64 last = 0;
    for (int i = 0; i < 500; ++i) {
        last = *saveSnapshot(*workspace, project->id, {}, scorecard);
        first = first == 0 ? last : first;
    }
    sideBySide = [&]() {
        QList<qint64> ids;
        const auto listed = SnapshotStore(workspace->database()).list(project->id);
        for (const Snapshot &snapshot : *listed)
            ids << snapshot.id;
        SeriesCards cards;
        cards.resize(900, 800);
        QImage picture(cards.size(), QImage::Format_ARGB32_Premultiplied);
        return bestOfTen([&] {
            const auto all = compareSnapshots(*workspace, ids, {});
            if (!all)
                qFatal("%s", qPrintable(all.error().message()));
            cards.setSeries(all->series, catalogue);
            cards.render(&picture);
        });
    }();
    return bestOfTen([&] {
        if (!SnapshotStore(workspace->database()).list(project->id) || !compareSnapshots(*workspace, first, last))
            qFatal("The snapshots cannot be compared.");
    });
}

} // namespace

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    Theme::instance().apply(application);
    const Catalogue catalogue = *loadBuiltInCatalogue();
    AssessmentInput input;
    input.now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    const Assessment assessment = assess(catalogue, input);
    QTextStream output(stdout);
    ProjectPlan plan;
    output << "plan of " << catalogue.checks.size() << " checks, 1000 draws, with goals and forecast: "
           << bestOfTen([&] { plan = *planProject(catalogue, assessment, {}, {}); }) << " ms\n";
    output << "one picture while a bar of " << plan.tasks.size() << " is dragged: " << dragged(plan) << " ms\n";
    output << "trend of 500 snapshots: " << charted() << " ms\n";
    double sideBySide = 0;
    output << "list of 500 snapshots read and two of them compared: " << compared(catalogue, input, sideBySide)
           << " ms\n";
    output << "all 500 compared, their table filled and their trends drawn: " << sideBySide << " ms\n";
    return 0;
}
