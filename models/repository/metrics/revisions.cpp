// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/metrics/revisions.h"

#include <QCoreApplication>

#include <cmath>
#include <numeric>

namespace sextant {

std::map<int, int> revisions(const MetricInput &input)
{
    std::vector<int> counts(input.paths.size(), 0);
    for (const MeasuredCommit &commit : input.commits)
        if (!commit.massChange)
            for (const FileTouch &touch : commit.files)
                ++counts[std::size_t(touch.path)];
    std::map<int, int> revisions;
    for (std::size_t path = 0; path < counts.size(); ++path)
        if (counts[path] > 0)
            revisions.emplace_hint(revisions.end(), int(path), counts[path]);
    return revisions;
}

std::optional<double> topRevisionShare(const std::map<int, int> &revisions, double fraction)
{
    std::vector<int> counts;
    for (const auto &[path, count] : revisions)
        counts.push_back(count);
    if (counts.empty())
        return std::nullopt;
    std::ranges::sort(counts, std::greater());
    const auto top = std::max<std::ptrdiff_t>(1, std::ptrdiff_t(std::ceil(fraction * double(counts.size()))));
    return double(std::accumulate(counts.begin(), counts.begin() + top, 0LL)) /
           double(std::accumulate(counts.begin(), counts.end(), 0LL));
}

extern const Metric revisionShareMetric;

const Metric revisionShareMetric{"top5pct_revision_share", true, 10, [](const MetricInput &input, Fact &fact) {
                                     const auto counts = revisions(input);
                                     const auto share = topRevisionShare(counts);
                                     if (!share)
                                         return setNotObservable(
                                             fact, QCoreApplication::translate("Metrics", "No commit changes a file."));
                                     setValue(fact, *share);
                                     fact.places = busiestFiles(input, counts, 10);
                                     fact.count = int(fact.places.size());
                                 }};

} // namespace sextant
