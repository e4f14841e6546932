// SPDX-License-Identifier: GPL-3.0-or-later
// bench_portfolio [PROJECTS [SNAPSHOTS]]: how long until the list of so many projects is painted, and what it costs.
#include "catalogue/catalogueloader.h"
#include "pages/portfolio/portfolioviews.h"
#include "pages/portfoliopage.h"
#include "session/portfoliodesk.h"
#include "session/session.h"
#include "support/portfolioworkspace.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace sextant;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reportBytes = 120'000; ///< as large as that of a real product

double memoryInUse()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

bool fill(const Workspace &workspace, int projects, int snapshots, const QDateTime &today)
{
    auto transaction = workspace.database().write();
    const QByteArray report = R"({"checks":[],"padding":")" + QByteArray(reportBytes, 'x') + R"("})";
    for (int number = 0; number < projects; ++number) {
        test::TestProject project{u"Project %1"_s.arg(1000 + number), u"Client %1"_s.arg(number % 40)};
        for (int at = 0; at < snapshots; ++at)
            project.scores << 20 + (number * 7 + at * 3) % 70;
        project.security = number * 13 % 90 + 5;
        project.stoppers = number % 5;
        project.tags = {u"tag %1"_s.arg(number % 12)};
        project.due = today.date().addDays(number % 300 - 20);
        // The full report stands only in the latest ones of every tenth: the file would grow to gigabytes.
        if (!test::addProject(workspace, project, today, number % 10 ? QByteArray(R"({"checks":[]})") : report))
            return false;
    }
    return bool(transaction->commit());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::instance().apply(application);
    const QStringList arguments = QApplication::arguments();
    const int projects = arguments.value(1, u"1000"_s).toInt();
    const int snapshots = arguments.value(2, u"12"_s).toInt();
    const QDateTime today(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.sextant"_s);
    {
        const auto workspace = Workspace::create(path);
        if (!workspace || !fill(*workspace, projects, snapshots, today))
            return 1;
    }
    const auto catalogue = loadBuiltInCatalogue();
    if (!catalogue)
        return 1;
    Session session(*catalogue);
    session.setNow(today);
    if (!session.openWorkspace(path))
        return 1;
    const double before = memoryInUse();
    QElapsedTimer clock;
    clock.start();
    PortfolioDesk::of(&session)->summaries();
    const qint64 read = clock.elapsed();
    PortfolioPage page(&session);
    page.resize(1232, 816);
    page.show();
    page.grab();
    const qint64 shown = clock.elapsed();
    const double after = memoryInUse();
    clock.restart();
    auto *table = page.findChild<PortfolioTable *>();
    table->sortByColumn(PortfolioModel::ReadinessColumn, Qt::AscendingOrder);
    page.grab();
    const qint64 sorted = clock.restart();
    QWidget *cards = page.findChild<PortfolioCards *>();
    Q_EMIT page.findChild<PortfolioBar *>()->showRequested(PortfolioBar::Show::Cards);
    page.grab();
    std::printf("projects %d, snapshots %lld, file %.0f MB\n", projects, qlonglong(projects) * snapshots,
                double(QFileInfo(path).size()) / 1e6);
    std::printf("read %lld ms, shown %lld ms, sorted %lld ms, as cards %lld ms\n", qlonglong(read), qlonglong(shown),
                qlonglong(sorted), qlonglong(clock.elapsed()));
    std::printf("memory %.1f MB before, %.1f MB after, %lld widgets, cards visible %d\n", before, after,
                qlonglong(page.findChildren<QWidget *>().size()), int(cards->isVisible()));
    return 0;
}
