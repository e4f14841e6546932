// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/metrics/beginning.h"

#include "repository/metrics/activity.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr int fewestCommits = 10;
constexpr std::size_t beginning = 5; ///< one part of so many of all commits
constexpr double founderShare = 0.1; ///< of them

} // namespace

std::optional<Founders> founders(const MetricInput &input)
{
    std::map<int, int> early;
    std::size_t all = 0;
    const std::size_t first = (input.commits.size() + beginning - 1) / beginning;
    for (std::size_t i = 0; i < first; ++i)
        if (const int author = input.commits[i].author; !input.bots[std::size_t(author)]) {
            ++early[author];
            ++all;
        }
    if (int(input.commits.size()) < fewestCommits || all == 0)
        return std::nullopt;
    const std::set<int> present = activeAuthors(input, activeDays);
    Founders found;
    int held = 0;
    int heldByActive = 0;
    for (const auto &[author, count] : early) {
        if (count < founderShare * double(all))
            continue;
        found.people.insert(author);
        held += count;
        found.active += present.contains(author) ? 1 : 0;
        heldByActive += present.contains(author) ? count : 0;
    }
    if (held == 0)
        return std::nullopt;
    found.activeShare = double(heldByActive) / held;
    return found;
}

std::optional<double> firstCommitShare(const MetricInput &input)
{
    if (input.commits.empty() || input.headFiles.empty())
        return std::nullopt;
    std::set<int> later(input.headFiles.begin(), input.headFiles.end());
    const std::size_t all = later.size();
    for (const FileTouch &touch : input.commits.front().files)
        later.erase(touch.path);
    return double(all - later.size()) / double(all);
}

extern const Metric foundersMetric, firstCommitMetric;

const Metric foundersMetric{
    "founders_active", true, fewestCommits, [](const MetricInput &input, Fact &fact) {
        const auto found = founders(input);
        if (!found)
            return setNotObservable(fact, QCoreApplication::translate("Metrics", "Nobody stands out as a founder."));
        setValue(fact, found->activeShare,
                 QCoreApplication::translate("Metrics", "%1 of %2 people who made the first fifth of the commits were "
                                                        "active in the last 90 days")
                     .arg(found->active)
                     .arg(found->people.size()));
        fact.count = int(found->people.size());
    }};

const Metric firstCommitMetric{"first_commit_share", true, 1, [](const MetricInput &input, Fact &fact) {
                                   const auto share = firstCommitShare(input);
                                   if (!share)
                                       return setNotObservable(
                                           fact, QCoreApplication::translate("Metrics", "There are no source files."));
                                   setValue(fact, *share);
                               }};

} // namespace sextant
