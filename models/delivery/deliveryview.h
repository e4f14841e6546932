// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/deliverymetrics.h"
#include "delivery/productiondeployments.h"
#include "delivery/testseries.h"

namespace sextant {

/// Indexes into DeliveryView::runs: the runs that a figure is made from.
using RunIndexes = std::vector<int>;

/// A stretch of the time that is looked at.
struct DeliveryBucket
{
    double from = 0;
    double until = 0;
    Share success;
    RunIndexes runs;
};

struct WorkflowSummary
{
    QString name;
    Share success;
    RunDuration duration;
    RunIndexes runs;
};

/// One workflow on one commit that was both good and bad.
struct FlakyGroup
{
    QString workflow;
    QString commit;
    RunIndexes runs;
};

/// From the first bad run of a workflow to its next good one.
struct RedEpisode
{
    QString workflow;
    double hours = 0;
    bool open = false;
    RunIndexes runs; ///< the first bad one, and the good one if there is
};

/// What is told apart when several repositories are looked at together.
struct DeliveryPart
{
    QString name = {};
    QString defaultBranch = {}; ///< as the repository says; empty when nobody knows
    ChangeHistory history = {};
};

struct DeliveryInput
{
    std::vector<RunRecord> runs;         ///< by end; each knows its part
    std::vector<DeploymentRecord> told;  ///< likewise
    std::vector<DeliveryPart> parts{{}}; ///< at least one
    std::vector<std::vector<TestRecord>> reports;
    DeliveryDefinition definition;
    QString workflow; ///< only this one, as DeliveryView names it; empty: all
    double now = 0;   ///< Unix seconds
    double days = 90;
};

/// What one part brings into the figures of all.
struct DeliveryPartView
{
    QString name = {};
    QString branch = {};        ///< empty: no branch is told apart
    bool branchAssumed = false; ///< nobody said that it is the default one
    bool hasRuns = false;       ///< of any branch and time that was read
    qint64 runs = 0;            ///< that are looked at
    Share success = {};
    DeploymentRule rule = DeploymentRule::Best;
    QString deploymentName = {}; ///< of its environment or workflow
    qint64 deployments = 0;      ///< in the time looked at
    bool onlyTags = false;       ///< left out of the deployments, since other parts know better ones
};

/// Everything that the delivery page shows, made from values only.
struct DeliveryView
{
    std::vector<RunRecord> runs;     ///< of the branch and the time looked at
    std::vector<PipelineRun> judged; ///< the same, as method C takes them
    std::vector<DeliveryPartView> parts;
    QString branch;             ///< of all parts; empty: none is told apart, or each part has its own
    bool branchAssumed = false; ///< nobody said that it is the default one
    QStringList workflows;      ///< all there are, whichever is chosen; with the part if there are several
    QStringList environments;   ///< all that deployments were told for
    qint64 future = 0;          ///< left out, since they end after now
    qint64 unfinished = 0;
    double knownSince = 0; ///< end of the oldest run; 0 without runs
    double now = 0;
    double days = 90;

    Share success;
    RunDuration duration;
    Share flakiness;
    TimeToGreen restore;
    std::optional<Interval> restoreInterval;
    std::optional<double> health;
    std::vector<DeliveryBucket> buckets;
    std::vector<WorkflowSummary> byWorkflow; ///< most runs first
    std::vector<FlakyGroup> flaky;
    std::vector<RedEpisode> episodes;

    ProductionDeployments production; ///< of the time looked at, and the one before it as the base
    qint64 deploymentsInTime = 0;     ///< without that base
    bool enoughForBands = false;
    DeploymentFrequency frequency;
    Interval frequencyInterval; ///< deployments a week
    LeadTime lead;
    std::optional<Interval> leadInterval; ///< of the median, in hours
    ChangeFailures failures;
    bool historyCut = false;
    bool hasHistory = false;

    TestSeries tests;
};

inline constexpr qint64 fewestForBands = 10; ///< deployments
inline constexpr int bandYear = 2024;        ///< of the published figures that bands come from

DeliveryView deliveryView(DeliveryInput input);
/// Its figures of method C alone.
DeliveryMetrics metricsOf(const DeliveryView &view);

/// 95 % of how many may be expected where so many were seen (Byar).
Interval countInterval(qint64 count);

} // namespace sextant
