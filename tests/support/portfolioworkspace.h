// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/portfoliostore.h"
#include "storage/workspace.h"

namespace sextant::test {

/// A project with snapshots whose figures are put in directly; the last number counts, the others are its trend.
struct TestProject
{
    QString name;
    QString client;
    QList<double> scores = {};
    double security = 50; ///< the other dimensions are judged with 70
    int stoppers = 0;
    QStringList tags = {};
    QDate due = {};
    Stage earned = Stage::Mvp;
};

inline Result<qint64> addProject(const Workspace &workspace, const TestProject &wanted, const QDateTime &today,
                                 const QByteArray &report = R"({"checks":[]})")
{
    using namespace Qt::Literals::StringLiterals;
    const Database database = workspace.database();
    ProjectStore projects(database);
    const auto project = projects.create(wanted.name, wanted.client);
    if (!project)
        return project.error();
    if (const Status set = PortfolioStore(database).setTags(project->id, wanted.tags); !set)
        return set.error();
    if (wanted.due.isValid())
        if (const Status set = projects.setGoalDates(project->id, {{u"own"_s, u"Launch"_s, wanted.due}}); !set)
            return set.error();
    for (qsizetype back = wanted.scores.size() - 1; back >= 0; --back) {
        Snapshot snapshot;
        snapshot.projectId = project->id;
        snapshot.at = today.addMonths(-int(back));
        snapshot.headline = wanted.scores.at(wanted.scores.size() - 1 - back);
        snapshot.low = *snapshot.headline - 5;
        snapshot.ceiling = *snapshot.headline + 10;
        snapshot.coverage = 60;
        snapshot.level = Level::MvpSafe;
        snapshot.stageEarned = wanted.earned;
        SixFigures figures;
        for (auto &one : figures)
            one = DimensionFigures{70, 60, 80, Level::MvpSafe, 0};
        figures[std::size_t(Dimension::Security)] =
            DimensionFigures{wanted.security, wanted.security - 5, wanted.security + 5, Level::AdHoc, wanted.stoppers};
        if (const auto added = SnapshotStore(database).add(snapshot, report, figures); !added)
            return added.error();
    }
    return project->id;
}

} // namespace sextant::test
