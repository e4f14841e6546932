// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deliveryview.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostBuckets = 12;
constexpr std::size_t mostTests = 20;
constexpr double day = 86400;
constexpr double hour = 3600;
constexpr double frequencyDays = 84;

double seconds(Moment moment)
{
    return double(moment) / 1000;
}

/// The branch that is looked at: as chosen, as the repository says, or the one that sounds like it.
QString branchOf(const DeliveryInput &input, bool &assumed)
{
    assumed = false;
    if (!input.definition.branch.isEmpty())
        return input.definition.branch;
    QHash<QString, int> counts;
    for (const RunRecord &run : input.runs)
        if (!run.branch.isEmpty())
            ++counts[run.branch];
    if (counts.contains(input.defaultBranch))
        return input.defaultBranch;
    assumed = true;
    for (const QString &name : {u"main"_s, u"master"_s, u"trunk"_s})
        if (counts.contains(name))
            return name;
    QString most;
    for (const auto &[name, count] : counts.asKeyValueRange())
        if (most.isEmpty() || count > counts[most] || (count == counts[most] && name < most))
            most = name;
    return most;
}

/// Where the attempt before this one was cancelled, a good later one is no sign of flakiness.
QSet<QString> cancelledAttempts(const std::vector<RunRecord> &runs)
{
    QSet<QString> cancelled;
    for (const RunRecord &run : runs)
        if (run.conclusion == u"cancelled" || run.conclusion == u"canceled")
            cancelled << run.externalId + u'/' + QString::number(run.attempt);
    return cancelled;
}

void chooseRuns(DeliveryInput &input, DeliveryView &view)
{
    view.branch = branchOf(input, view.branchAssumed);
    const double after = input.now - input.days * day;
    const QSet<QString> cancelled = cancelledAttempts(input.runs);
    QSet<QString> workflows;
    for (RunRecord &run : input.runs) {
        workflows << run.workflow;
        if (run.finished == 0) {
            ++view.unfinished;
            continue;
        }
        const double end = seconds(run.finished);
        if (end > input.now) {
            ++view.future;
            continue;
        }
        view.knownSince = view.knownSince > 0 ? std::min(view.knownSince, end) : end;
        // Providers without branches, as Jenkins' plain jobs, count whole.
        const bool here = run.branch.isEmpty() || run.branch == view.branch;
        const bool wanted = input.workflow.isEmpty() || run.workflow == input.workflow;
        if (end <= after || !here || !wanted || !eventCounts(run.event, input.definition))
            continue;
        PipelineRun judged{qint64(view.judged.size()), run.workflow, run.commit,  outcomeOf(run, input.definition),
                           seconds(run.started),       end,          run.attempt, false};
        judged.previousCancelled =
            run.attempt > 1 && cancelled.contains(run.externalId + u'/' + QString::number(run.attempt - 1));
        view.judged.push_back(std::move(judged));
        view.runs.push_back(std::move(run));
    }
    view.workflows = QStringList(workflows.cbegin(), workflows.cend());
    view.workflows.sort(Qt::CaseInsensitive);
}

void fillBuckets(DeliveryView &view)
{
    const int count = view.days < 60 ? 10 : mostBuckets;
    const double width = view.days * day / count;
    const double first = view.now - view.days * day;
    for (int at = 0; at < count; ++at)
        view.buckets.push_back({first + at * width, first + (at + 1) * width, {}, {}});
    for (std::size_t i = 0; i < view.judged.size(); ++i) {
        const auto at = std::clamp(int((view.judged[i].end - first) / width), 0, count - 1);
        view.buckets[std::size_t(at)].runs.push_back(int(i));
    }
    for (DeliveryBucket &bucket : view.buckets) {
        qint64 good = 0, all = 0;
        for (const int i : bucket.runs) {
            const RunOutcome outcome = view.judged[std::size_t(i)].outcome;
            good += outcome == RunOutcome::Good ? 1 : 0;
            all += outcome != RunOutcome::Inconclusive ? 1 : 0;
        }
        bucket.success = shareOf(good, all);
    }
}

void fillWorkflows(DeliveryView &view)
{
    std::map<QString, RunIndexes> indexes;
    for (std::size_t i = 0; i < view.judged.size(); ++i)
        indexes[view.judged[i].workflow].push_back(int(i));
    for (auto &[name, runs] : indexes) {
        std::vector<PipelineRun> own;
        for (const int i : runs)
            own.push_back(view.judged[std::size_t(i)]);
        view.byWorkflow.push_back({name, successOf(own), durationOf(own), std::move(runs)});
    }
    std::ranges::stable_sort(view.byWorkflow, std::greater(), [](const WorkflowSummary &s) { return s.runs.size(); });
}

void fillFlaky(DeliveryView &view)
{
    const CommitGroups groups = groupsOf(view.judged);
    view.flakiness = groups.flaky;
    QHash<int, RunIndexes> flaky;
    for (std::size_t i = 0; i < view.judged.size(); ++i)
        if (const int group = groups.groupOf[i]; group >= 0 && groups.isFlaky[std::size_t(group)])
            flaky[group].push_back(int(i));
    for (const RunIndexes &runs : std::as_const(flaky)) {
        const PipelineRun &first = view.judged[std::size_t(runs.front())];
        view.flaky.push_back({first.workflow, first.commit, runs});
    }
    std::ranges::sort(view.flaky, std::greater(), [](const FlakyGroup &group) { return group.runs.back(); });
}

void fillEpisodes(DeliveryView &view)
{
    std::map<QString, RunIndexes> workflows;
    for (std::size_t i = 0; i < view.judged.size(); ++i)
        if (view.judged[i].outcome != RunOutcome::Inconclusive)
            workflows[view.judged[i].workflow].push_back(int(i));
    std::vector<double> hours;
    for (const auto &[name, runs] : workflows) {
        int red = -1;
        for (const int i : runs) {
            const PipelineRun &run = view.judged[std::size_t(i)];
            if (run.outcome == RunOutcome::Bad && red < 0) {
                red = i;
            } else if (run.outcome == RunOutcome::Good && red >= 0) {
                view.episodes.push_back({name, (run.end - view.judged[std::size_t(red)].end) / hour, false, {red, i}});
                red = -1;
            }
        }
        if (red >= 0)
            view.episodes.push_back({name, (view.now - view.judged[std::size_t(red)].end) / hour, true, {red}});
    }
    std::ranges::stable_sort(view.episodes, std::greater(), &RedEpisode::hours);
    for (const RedEpisode &episode : view.episodes)
        hours.push_back(episode.hours);
    std::ranges::reverse(hours);
    view.restoreInterval = medianInterval(hours);
}

void fillDeployments(const DeliveryInput &input, DeliveryView &view)
{
    view.production = productionDeployments(input.runs, input.told, input.history, input.definition);
    auto &[rule, name, records, deployments] = view.production;
    view.frequency = deploymentFrequency(deployments, view.now);
    const Interval counted = countInterval(view.frequency.deployments);
    view.frequencyInterval = {counted.low / (frequencyDays / 7), counted.high / (frequencyDays / 7)};

    // One deployment before the time looked at stays as the base of the lead time.
    const double after = view.now - view.days * day;
    const auto first = std::ranges::find_if(deployments, [after](const Deployment &d) { return d.end > after; });
    const auto last = std::find_if(first, deployments.end(), [&view](const Deployment &d) { return d.end > view.now; });
    const std::span inTime(first, last);
    view.deploymentsInTime = qint64(inTime.size());
    view.enoughForBands = view.deploymentsInTime >= fewestForBands;
    view.failures = changeFailures(inTime);
    const std::span based(first == deployments.begin() ? first : first - 1, last);
    view.lead = leadTime(based, input.history.commits);
    view.leadInterval = medianInterval(leadHours(based, input.history.commits));
    const auto dropped = first - deployments.begin();
    records = {records.begin() + dropped, records.begin() + (last - deployments.begin())};
    deployments = {first, last};
}

} // namespace

Interval countInterval(qint64 count)
{
    constexpr double z = 1.959964;
    const auto n = double(count);
    const double low = count == 0 ? 0 : n * std::pow(1 - 1 / (9 * n) - z / (3 * std::sqrt(n)), 3);
    const double m = n + 1;
    return {low, m * std::pow(1 - 1 / (9 * m) + z / (3 * std::sqrt(m)), 3)};
}

DeliveryView deliveryView(DeliveryInput input)
{
    DeliveryView view;
    view.now = input.now;
    view.days = input.days;
    fillDeployments(input, view); // first, since the runs are taken out of the input next
    chooseRuns(input, view);
    view.success = successOf(view.judged);
    view.duration = durationOf(view.judged);
    view.restore = timeToGreen(view.judged, view.now);
    fillBuckets(view);
    fillWorkflows(view);
    fillFlaky(view);
    view.health = healthValue(view.success, view.flakiness, view.restore);
    fillEpisodes(view);
    QSet<QString> environments;
    for (const DeploymentRecord &record : input.told)
        if (!isVersion(record))
            environments << record.environment;
    view.environments = QStringList(environments.cbegin(), environments.cend());
    view.environments.sort(Qt::CaseInsensitive);
    view.hasHistory = !input.history.commits.times.isEmpty();
    view.historyCut = input.history.cut;
    view.tests = testSeries(input.reports, mostTests);
    return view;
}

DeliveryMetrics metricsOf(const DeliveryView &view)
{
    return {view.success,   view.duration, view.flakiness, view.restore,
            view.frequency, view.lead,     view.failures,  view.health};
}

} // namespace sextant
