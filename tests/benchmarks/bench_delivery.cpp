// SPDX-License-Identifier: GPL-3.0-or-later
// bench_delivery: 100,000 runs over a year into a new workspace, the same again, and the time until the delivery page
// shows the figures of 90 days and of the whole year.
#include "catalogue/catalogueloader.h"
#include "pages/deliverypage.h"
#include "session/deliverydesk.h"
#include "storage/cistore.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int count = 100'000;

RunList manyRuns(Moment now)
{
    RunList list{{0, u"github"_s, u"https://ci.example"_s, u"team/shop"_s}, {}, {}, 0};
    for (int id = 0; id < count; ++id) {
        RunRecord run;
        run.externalId = QString::number(id);
        run.workflow = u"workflow %1"_s.arg(id % 8);
        run.branch = u"main"_s;
        run.commit = QString::number(id / 4, 16).rightJustified(40, u'0');
        run.event = u"push"_s;
        run.conclusion = id % 9 == 0 ? u"failure"_s : u"success"_s;
        run.finished = now - Moment(count - id) * 365 * 864 / count * 100'000;
        run.started = run.finished - 60'000 * (1 + id % 17);
        run.url = u"https://ci.example/team/shop/actions/runs/%1"_s.arg(id);
        list.runs.push_back(std::move(run));
    }
    return list;
}

void waitForFigures(DeliveryPage &page)
{
    while (!page.desk()->delivery() || page.desk()->isLoading())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::instance().apply(application);
    QTemporaryDir folder;
    Session session(*loadBuiltInCatalogue());
    if (!session.openWorkspace(folder.filePath(u"w.sextant"_s)))
        return 3;
    const auto project = ProjectStore(session.workspace().database()).create(u"Shop"_s);
    if (!project)
        return 3;
    const Moment now = session.now().toMSecsSinceEpoch();
    const RunList list = manyRuns(now);
    CiStore store(session.workspace().database());
    QElapsedTimer timer;
    for (const char *what : {"stored", "told again"}) {
        timer.start();
        if (!store.merge(project->id, list, now, {}))
            return 4;
        std::printf("%-12s %d runs in %lld ms\n", what, count, static_cast<long long>(timer.elapsed()));
    }
    session.openProject(project->id);
    for (int round = 0; round < 3; ++round) {
        timer.start();
        DeliveryPage page(&session, nullptr);
        page.resize(1232, 816);
        page.show();
        QCoreApplication::processEvents();
        const auto shown = timer.elapsed();
        waitForFigures(page);
        const auto quarter = timer.elapsed();
        timer.start();
        page.desk()->setDays(365);
        waitForFigures(page);
        std::printf("page shown after %lld ms, figures of 90 days after %lld ms, of the year in %lld ms\n",
                    static_cast<long long>(shown), static_cast<long long>(quarter),
                    static_cast<long long>(timer.elapsed()));
    }
    return 0;
}
