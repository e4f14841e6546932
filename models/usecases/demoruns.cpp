// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demoruns.h"

#include "statistics/splitmix64.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int daysShown = 90;
constexpr int dayOfRollBack = 31;
constexpr quint64 seed = 20261120;

/// Makes one run after the other; ids count up as a provider's do.
class Pipeline
{
public:
    Pipeline(const QList<MadeCommit> &commits, QDateTime now)
        : m_commits(commits)
        , m_now(std::move(now))
        , m_random(seed)
    {}

    double chance() { return m_random.uniform(); }

    void add(const QString &workflow, const QString &event, double daysAgo, double minutes, const QString &conclusion)
    {
        RunRecord run;
        run.externalId = QString::number(1240 + m_runs.size());
        run.workflow = workflow;
        run.branch = u"main"_s;
        run.event = event;
        run.conclusion = conclusion;
        run.finished = m_now.toMSecsSinceEpoch() - Moment(std::llround(daysAgo * 86'400'000));
        run.started = run.finished - Moment(std::llround(minutes * 60'000));
        run.commit = commitAt(run.started);
        m_runs.push_back(std::move(run));
    }
    /// The newest deployment brought back what ran before it.
    void takeBack(const QString &earlier) { m_runs.back().commit = earlier; }
    QString commitAt(Moment moment) const
    {
        const auto after = std::ranges::find_if(
            m_commits, [moment](const MadeCommit &commit) { return commit.at.toMSecsSinceEpoch() > moment; });
        return after == m_commits.begin() ? QString() : std::prev(after)->id;
    }

    std::vector<RunRecord> take()
    {
        std::ranges::stable_sort(m_runs, {}, &RunRecord::finished);
        return std::move(m_runs);
    }

private:
    const QList<MadeCommit> &m_commits;
    QDateTime m_now;
    SplitMix64 m_random;
    std::vector<RunRecord> m_runs;
};

void addBuilds(Pipeline &pipeline, int daysAgo)
{
    const int builds = 1 + int(pipeline.chance() * 2.4);
    for (int i = 0; i < builds; ++i) {
        const double luck = pipeline.chance();
        const bool failed = luck < 0.14;
        const double minutes = failed ? 3 + 7 * pipeline.chance() : 9 + 6 * std::pow(pipeline.chance(), 2);
        pipeline.add(u"Tests and build"_s, u"push"_s, daysAgo + 0.1 + 0.25 * (builds - i), minutes,
                     failed        ? u"failure"_s
                     : luck < 0.18 ? u"cancelled"_s
                                   : u"success"_s);
    }
}

void addDeployments(Pipeline &pipeline, int daysAgo)
{
    if (daysAgo % 4 == 1)
        pipeline.add(u"Deploy to staging"_s, u"push"_s, daysAgo + 0.05, 4 + 2 * pipeline.chance(),
                     pipeline.chance() < 0.09 ? u"failure"_s : u"success"_s);
    if (daysAgo % 7 == 3 || daysAgo == dayOfRollBack - 1)
        pipeline.add(u"Deploy to production"_s, u"workflow_dispatch"_s, daysAgo + 0.02, 6 + 3 * pipeline.chance(),
                     u"success"_s);
}

} // namespace

RunList demoRuns(const DemoScript &script, const QList<MadeCommit> &commits, const QDateTime &now)
{
    Pipeline pipeline(commits, now);
    for (int daysAgo = daysShown - 1; daysAgo >= 0; --daysAgo) {
        addBuilds(pipeline, daysAgo);
        addDeployments(pipeline, daysAgo);
        if (daysAgo == dayOfRollBack - 1)
            pipeline.takeBack(pipeline.commitAt(now.addDays(-dayOfRollBack - 10).toMSecsSinceEpoch()));
        if (daysAgo % 7 == 6)
            pipeline.add(u"Nightly scan"_s, u"schedule"_s, daysAgo + 0.4, 8 + pipeline.chance(), u"success"_s);
    }
    return {{0, u"github"_s, {}, script.id}, pipeline.take(), {}, 0};
}

} // namespace sextant
