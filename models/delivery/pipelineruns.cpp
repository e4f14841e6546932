// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/pipelineruns.h"

#include "base/seconds.h"
#include "statistics/quantile.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace sextant {

namespace {

constexpr std::size_t fewestForInterval = 6;
constexpr qint64 fewestForHealth = 10;

/// Numbers keys in the order in which they come up.
template <class Key>
int numberOf(QHash<Key, int> &numbers, const Key &key)
{
    const auto next = int(numbers.size());
    const auto known = numbers.constFind(key);
    return known != numbers.constEnd() ? *known : *numbers.insert(key, next);
}

} // namespace

// Two order statistics that hold the median between them.
std::optional<Interval> medianInterval(const std::vector<double> &sorted)
{
    if (sorted.size() < fewestForInterval)
        return std::nullopt;
    const auto n = double(sorted.size());
    const double reach = 1.959964 * std::sqrt(n) / 2;
    const double low = std::max(0.0, std::floor(n / 2 - reach) - 1);
    const double high = std::min(n - 1, std::ceil(n / 2 + 1 + reach) - 1);
    return Interval{sorted[std::size_t(low)], sorted[std::size_t(high)]};
}

RunOutcome runOutcome(QStringView conclusion)
{
    if (conclusion == u"success")
        return RunOutcome::Good;
    for (const QStringView bad : {u"failure", u"timed_out", u"startup_failure", u"failed"})
        if (conclusion == bad)
            return RunOutcome::Bad;
    return RunOutcome::Inconclusive;
}

std::vector<PipelineRun> runsWithin(Runs runs, double now, double days)
{
    std::vector<PipelineRun> within;
    std::ranges::copy_if(runs, std::back_inserter(within),
                         [&](const PipelineRun &run) { return now - days * secondsInDay < run.end && run.end <= now; });
    return within;
}

Share shareOf(qint64 some, qint64 all)
{
    return {some, all, wilsonInterval(some, all)};
}

double confidenceFrom(qint64 cases, double half)
{
    return double(cases) / (double(cases) + half);
}

Share successOf(Runs runs)
{
    const auto good = std::ranges::count(runs, RunOutcome::Good, &PipelineRun::outcome);
    return shareOf(good, good + std::ranges::count(runs, RunOutcome::Bad, &PipelineRun::outcome));
}

RunDuration durationOf(Runs runs)
{
    std::vector<double> minutes;
    for (const PipelineRun &run : runs)
        if (run.outcome == RunOutcome::Good && run.end >= run.start)
            minutes.push_back((run.end - run.start) / secondsInMinute);
    return durationFrom(std::move(minutes));
}

RunDuration durationFrom(std::vector<double> minutes)
{
    std::ranges::sort(minutes);
    RunDuration duration{qint64(minutes.size()), quantileOfSorted(minutes, 0.5), quantileOfSorted(minutes, 0.95), {}};
    duration.medianInterval = medianInterval(minutes);
    return duration;
}

CommitGroups groupsOf(Runs runs)
{
    struct Seen
    {
        bool good = false;
        bool bad = false;
    };
    CommitGroups groups;
    groups.groupOf.reserve(runs.size());
    std::vector<Seen> seen;
    QHash<QStringView, int> workflows;
    QHash<std::pair<int, QStringView>, int> known;
    for (const PipelineRun &run : runs) {
        if (run.outcome == RunOutcome::Inconclusive) {
            groups.groupOf.push_back(-1);
            continue;
        }
        const int workflow = numberOf(workflows, QStringView(run.workflow));
        const int group = numberOf(known, std::pair(workflow, QStringView(run.commit)));
        groups.groupOf.push_back(group);
        seen.resize(std::max(seen.size(), std::size_t(group) + 1));
        Seen &of = seen[std::size_t(group)];
        (run.outcome == RunOutcome::Good ? of.good : of.bad) = true;
        // Where only the last attempt is listed, a later one tells that an earlier one was not good.
        if (run.outcome == RunOutcome::Good && run.attempt > 1 && !run.previousCancelled)
            of.bad = true;
    }
    for (const Seen &of : seen)
        groups.isFlaky.push_back(of.good && of.bad);
    groups.flaky = shareOf(std::ranges::count(groups.isFlaky, true), qint64(seen.size()));
    return groups;
}

Share flakinessOf(Runs runs)
{
    return groupsOf(runs).flaky;
}

TimeToGreen timeToGreen(Runs runs, double now)
{
    std::map<QString, std::vector<const PipelineRun *>> workflows;
    for (const PipelineRun &run : runs)
        if (run.outcome != RunOutcome::Inconclusive)
            workflows[run.workflow].push_back(&run);
    TimeToGreen time;
    std::vector<double> hours;
    for (auto &[name, ordered] : workflows) {
        std::ranges::stable_sort(ordered, {}, [](const PipelineRun *run) { return std::tuple(run->end, run->id); });
        std::optional<double> redSince;
        for (const PipelineRun *run : ordered) {
            if (run->outcome == RunOutcome::Bad) {
                redSince = redSince.value_or(run->end);
            } else if (redSince) {
                hours.push_back((run->end - *redSince) / secondsInHour);
                redSince.reset();
            }
        }
        if (!redSince)
            continue;
        hours.push_back((now - *redSince) / secondsInHour);
        time.longestOpen = std::max(time.longestOpen.value_or(hours.back()), hours.back());
        ++time.open;
    }
    time.episodes = qint64(hours.size());
    time.median = median(std::move(hours));
    return time;
}

std::optional<double> healthValue(const Share &success, const Share &flakiness, const TimeToGreen &restore)
{
    if (success.all < fewestForHealth)
        return std::nullopt;
    const double rate = *success.rate();
    if (rate >= 0.90 && flakiness.rate().value_or(0) <= 0.05 && restore.median.value_or(0) <= 24)
        return 1.0;
    return rate >= 0.75 ? 0.5 : 0.0;
}

} // namespace sextant
