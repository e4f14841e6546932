// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/metrics/activity.h"

#include <QCoreApplication>

namespace sextant {

std::set<int> activeAuthors(const MetricInput &input, int days)
{
    std::set<int> authors;
    for (const MeasuredCommit &commit : input.commits)
        if (input.now - commit.time <= days * secondsPerDay && !input.bots[std::size_t(commit.author)])
            authors.insert(commit.author);
    return authors;
}

std::optional<double> reviewShare(const MetricInput &input)
{
    int all = 0;
    int reviewed = 0;
    for (const MeasuredCommit &commit : input.commits) {
        all += commit.firstParent ? 1 : 0;
        reviewed += commit.firstParent && (commit.merge || commit.reviewed) ? 1 : 0;
    }
    return all ? std::optional(double(reviewed) / all) : std::nullopt;
}

extern const Metric commitsMetric, activeAuthorsMetric, reviewShareMetric;

const Metric commitsMetric{
    "commits", false, 0, [](const MetricInput &input, Fact &fact) {
        const int count = int(input.commits.size());
        setValue(fact, count,
                 input.cut ? QCoreApplication::translate("Metrics", "At least %n commit(s): the clone is shallow.",
                                                         nullptr, count)
                           : QCoreApplication::translate("Metrics", "%n commit(s)", nullptr, count));
    }};

const Metric activeAuthorsMetric{
    "authors_90d", true, 1, [](const MetricInput &input, Fact &fact) {
        const int count = int(activeAuthors(input).size());
        setValue(fact, count,
                 QCoreApplication::translate("Metrics", "%n person(s) committed in the last 90 days.", nullptr, count));
    }};

const Metric reviewShareMetric{"merge_or_pr_share", true, 10, [](const MetricInput &input, Fact &fact) {
                                   setValue(fact, reviewShare(input).value_or(0));
                               }};

} // namespace sextant
