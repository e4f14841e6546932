// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deliverycase.h"

#include "base/jsonanswer.h"
#include "base/jsoncursor.h"

#include <limits>

namespace sextant {

namespace {

using nlohmann::ordered_json;

constexpr double farthest = 1e12; // seconds: no clock goes there
constexpr auto mostIds = std::numeric_limits<qint64>::max();

double readTime(const JsonCursor &cursor, const char *key)
{
    return cursor.number(key, -farthest, farthest);
}

PipelineRun readRun(const JsonCursor &cursor)
{
    PipelineRun run;
    run.id = cursor.integer("id", -mostIds, mostIds);
    run.workflow = cursor.string("workflow");
    run.commit = cursor.string("sha");
    if (cursor.has("conclusion"))
        run.outcome = runOutcome(cursor.string("conclusion"));
    run.start = readTime(cursor, "start");
    run.end = readTime(cursor, "end");
    run.attempt = int(cursor.integerOr("attempt", 0, 1'000'000, 1));
    run.previousCancelled = cursor.booleanOr("prev_cancelled", false);
    return run;
}

Deployment readDeployment(const JsonCursor &cursor)
{
    Deployment deployment;
    deployment.id = cursor.integer("id", -mostIds, mostIds);
    deployment.commit = cursor.string("sha");
    deployment.end = readTime(cursor, "end");
    deployment.remedy = cursor.booleanOr("fix", false);
    deployment.incident = cursor.booleanOr("incident", false);
    return deployment;
}

CommitGraph readCommits(const JsonCursor &root)
{
    CommitGraph commits;
    for (const auto &[commit, time] : root.members("commits"))
        commits.times.insert(commit, time.asNumber(-farthest, farthest));
    for (const auto &[commit, parents] : root.members("parents"))
        commits.parents.insert(commit, parents.texts());
    return commits;
}

ordered_json idOrNull(const std::optional<Band> &band)
{
    return band ? ordered_json(nameOf(*band).id) : ordered_json();
}

ordered_json writeSuccess(const Share &success)
{
    return {{"n", success.all},
            {"rate", orNull(success.rate())},
            {"lo", success.interval.low},
            {"hi", success.interval.high},
            {"confidence", confidenceFrom(success.all)}};
}

ordered_json writeDuration(const RunDuration &duration)
{
    ordered_json interval;
    if (duration.medianInterval)
        interval = {duration.medianInterval->low, duration.medianInterval->high};
    return {{"n", duration.runs},
            {"median_min", orNull(duration.median)},
            {"p95_min", orNull(duration.p95)},
            {"median_ci", std::move(interval)}};
}

ordered_json writeFlakiness(const Share &flakiness)
{
    return {{"groups", flakiness.all},
            {"flaky", flakiness.some},
            {"rate", orNull(flakiness.rate())},
            {"lo", flakiness.interval.low},
            {"hi", flakiness.interval.high}};
}

ordered_json writeRestore(const TimeToGreen &restore)
{
    return {{"episodes", restore.episodes},
            {"open", restore.open},
            {"median_h", orNull(restore.median)},
            {"median_is_lower_bound", restore.open > 0},
            {"longest_open_h", orNull(restore.longestOpen)}};
}

ordered_json writeFrequency(const DeploymentFrequency &frequency)
{
    return {{"n", frequency.deployments},
            {"per_week", frequency.perWeek},
            {"median_days_per_week", frequency.medianDaysPerWeek},
            {"median_per_28d", frequency.medianPer28Days},
            {"band", idOrNull(frequency.band)},
            {"confidence", confidenceFrom(frequency.deployments, 6)}};
}

ordered_json writeLead(const LeadTime &lead)
{
    return {{"changes", lead.changes},
            {"median_h", orNull(lead.median)},
            {"p90_h", orNull(lead.p90)},
            {"band", idOrNull(lead.band)},
            {"confidence", confidenceFrom(lead.changes)}};
}

ordered_json writeFailures(const ChangeFailures &failures)
{
    return {{"n", failures.failed.all},
            {"failed", failures.failed.some},
            {"cfr", orNull(failures.failed.rate())},
            {"lo", failures.failed.interval.low},
            {"hi", failures.failed.interval.high},
            {"band", idOrNull(failures.band)},
            {"recovery_median_h", orNull(failures.recoveryMedian)},
            {"recovery_band", idOrNull(failures.recoveryBand)},
            {"rework_rate", orNull(failures.rework.rate())}};
}

} // namespace

Result<DeliveryFacts> readDeliveryCase(const QByteArray &json, const QString &fileName)
{
    const auto document = parseJson(json, fileName);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{fileName, {}};
    const JsonCursor root(*document, trouble);
    DeliveryFacts facts;
    facts.now = readTime(root, "now");
    facts.days = root.numberOr("days", 0, 36525, 90);
    for (const char *key : {"runs", "deployments", "commits", "parents"})
        root.member(key);
    for (const JsonCursor &run : root.items("runs"))
        facts.runs.push_back(readRun(run));
    for (const JsonCursor &deployment : root.items("deployments"))
        facts.deployments.push_back(readDeployment(deployment));
    facts.commits = readCommits(root);
    if (trouble.first)
        return *trouble.first;
    return facts;
}

QByteArray answerDeliveryCase(const DeliveryFacts &facts)
{
    return answerDelivery(deliveryMetrics(facts));
}

QByteArray answerDelivery(const DeliveryMetrics &metrics, const QList<RepositoryMetrics> &repositories)
{
    ordered_json result;
    result["success"] = writeSuccess(metrics.success);
    result["duration"] = writeDuration(metrics.duration);
    result["flaky"] = writeFlakiness(metrics.flakiness);
    result["restore"] = writeRestore(metrics.restore);
    result["deploy"] = writeFrequency(metrics.frequency);
    result["lead"] = writeLead(metrics.lead);
    result["fail"] = writeFailures(metrics.failures);
    result["health"] = orNull(metrics.health);
    for (const RepositoryMetrics &repository : repositories)
        result["repositories"].push_back({{"name", repository.name.toStdString()},
                                          {"branch", repository.branch.toStdString()},
                                          {"success", writeSuccess(repository.success)},
                                          {"deployments", repository.deployments},
                                          {"deployments_from", idOf(repository.rule).toStdString()},
                                          {"deployments_count", repository.deploymentsCount}});
    return jsonAnswer("sextant.ci-metrics/1", std::move(result));
}

} // namespace sextant
