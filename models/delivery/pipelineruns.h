// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/wilson.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sextant {

/// How a run ended. What was cancelled, skipped or is still running says nothing.
enum class RunOutcome : quint8 { Good, Bad, Inconclusive };

/// The outcome behind a provider's word.
RunOutcome runOutcome(QStringView conclusion);

/// One run of a pipeline. Times are Unix seconds.
struct PipelineRun
{
    qint64 id = 0;
    QString workflow;
    QString commit;
    RunOutcome outcome = RunOutcome::Inconclusive;
    double start = 0;
    double end = 0;
    int attempt = 1; ///< a provider may list the last attempt only
    bool previousCancelled = false;
};

using Runs = std::span<const PipelineRun>;

/// Those that ended in the days up to now.
std::vector<PipelineRun> runsWithin(Runs runs, double now, double days);

/// A share of conclusive cases. No rate without a case.
struct Share
{
    qint64 some = 0;
    qint64 all = 0;
    Interval interval;

    std::optional<double> rate() const { return all > 0 ? std::optional(double(some) / double(all)) : std::nullopt; }
};

Share shareOf(qint64 some, qint64 all);

/// How much so many cases tell, 0 to 1.
double confidenceFrom(qint64 cases, double half = 10);

Share successOf(Runs runs);

/// Of good runs, in minutes.
struct RunDuration
{
    qint64 runs = 0;
    std::optional<double> median;
    std::optional<double> p95;
    std::optional<Interval> medianInterval; ///< 95 %, from six runs on
};

RunDuration durationOf(Runs runs);
/// Of the minutes of good runs, in any order.
RunDuration durationFrom(std::vector<double> minutes);

/// 95 % interval of a median, free of any distribution; none below six values. sorted ascends.
std::optional<Interval> medianInterval(const std::vector<double> &sorted);

/// The groups of conclusive runs of one workflow on one commit.
struct CommitGroups
{
    std::vector<int> groupOf;  ///< by run; -1: it says nothing
    std::vector<bool> isFlaky; ///< by group: both good and bad
    Share flaky;
};

CommitGroups groupsOf(Runs runs);
/// Groups of one workflow on one commit that were both good and bad.
Share flakinessOf(Runs runs);

/// From the first bad run of a workflow to its next good one, in hours.
struct TimeToGreen
{
    qint64 episodes = 0;
    qint64 open = 0; ///< still red: counted until now, so that the median is a lower bound
    std::optional<double> median;
    std::optional<double> longestOpen;
};

TimeToGreen timeToGreen(Runs runs, double now);

/// Value of the check of delivery health, 0 to 1; none below ten conclusive runs.
std::optional<double> healthValue(const Share &success, const Share &flakiness, const TimeToGreen &restore);

} // namespace sextant
