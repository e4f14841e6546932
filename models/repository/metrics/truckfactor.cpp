// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/metrics/truckfactor.h"

#include "repository/metrics/activity.h"

#include <QCoreApplication>

#include <cmath>
#include <unordered_map>

namespace sextant {

namespace {

struct FileLife
{
    std::set<int> firstAuthors;
    std::map<int, int> changes; ///< after creation, by author
    int total = 0;
};

std::unordered_map<int, FileLife> livesOf(const MetricInput &input)
{
    std::unordered_map<int, FileLife> alive;
    for (const MeasuredCommit &commit : input.commits) {
        for (const FileTouch &touch : commit.files) {
            if (touch.status == 'D') {
                alive.erase(touch.path);
                continue;
            }
            // A sweep over a thousand files says nothing about who knows them.
            if (commit.massChange && touch.status == 'M')
                continue;
            if (touch.status == 'R')
                if (auto moved = alive.extract(touch.oldPath)) {
                    moved.key() = touch.path;
                    alive.erase(touch.path);
                    alive.insert(std::move(moved));
                }
            FileLife &life = alive[touch.path];
            if (input.bots[std::size_t(commit.author)])
                continue;
            int &own = life.changes[commit.author];
            if (touch.status == 'A') {
                life.firstAuthors.insert(commit.author);
            } else {
                ++own;
                ++life.total;
            }
        }
    }
    return alive;
}

} // namespace

std::map<int, FileAuthorship> authorship(const MetricInput &input)
{
    const auto alive = livesOf(input);
    std::map<int, FileAuthorship> result;
    for (const int file : input.headFiles) {
        const auto found = alive.find(file);
        if (found == alive.end())
            continue;
        const FileLife &life = found->second;
        FileAuthorship &authors = result[file];
        for (const auto &[author, own] : life.changes) {
            const bool first = life.firstAuthors.contains(author);
            authors[author] = {3.293 + (first ? 1.098 : 0) + 0.164 * own - 0.321 * std::log(1 + life.total - own),
                               first};
        }
    }
    return result;
}

std::vector<int> authorsOf(const FileAuthorship &file)
{
    double best = 0;
    for (const auto &[author, share] : file)
        best = std::max(best, share.degree);
    std::vector<int> authors;
    for (const auto &[author, share] : file)
        if (best > 0 && share.degree / best > 0.75 && (share.degree >= 3.293 || share.first))
            authors.push_back(author);
    return authors;
}

TruckFactor truckFactor(const MetricInput &input, const std::map<int, FileAuthorship> &files)
{
    TruckFactor factor;
    const auto count = double(input.headFiles.size());
    if (count == 0)
        return factor;
    std::map<int, std::set<int>> owned; // by author
    std::map<int, int> owners;          // by file, how many are left
    for (const auto &[file, shares] : files)
        for (const int author : authorsOf(shares)) {
            owned[author].insert(file);
            ++owners[file];
        }
    while (!owned.empty() && double(owners.size()) / count >= 0.5) {
        const auto top = std::ranges::min_element(owned, [&](const auto &a, const auto &b) {
            return a.second.size() != b.second.size()
                       ? a.second.size() > b.second.size()
                       : input.authors[std::size_t(a.first)] < input.authors[std::size_t(b.first)];
        });
        factor.removed.push_back(top->first);
        for (const int file : top->second)
            if (--owners[file] == 0)
                owners.erase(file);
        owned.erase(top);
    }
    factor.value = int(factor.removed.size());
    factor.coverageLeft = owned.empty() ? 0 : double(owners.size()) / count;
    return factor;
}

std::optional<double> orphanedShare(const MetricInput &input, const std::map<int, FileAuthorship> &files)
{
    const std::set<int> active = activeAuthors(input);
    int known = 0;
    int orphaned = 0;
    for (const auto &[file, shares] : files) {
        const auto authors = authorsOf(shares);
        if (authors.empty())
            continue;
        ++known;
        orphaned += std::ranges::none_of(authors, [&](int author) { return active.contains(author); }) ? 1 : 0;
    }
    return known ? std::optional(double(orphaned) / known) : std::nullopt;
}

extern const Metric truckFactorMetric, orphanedShareMetric;

const Metric truckFactorMetric{
    "truck_factor", true, 10, [](const MetricInput &input, Fact &fact) {
        const TruckFactor factor = truckFactor(input, authorship(input));
        if (!factor.value)
            return setNotObservable(fact, QCoreApplication::translate("Metrics", "There are no source files."));
        setValue(fact, *factor.value,
                 QCoreApplication::translate(
                     "Metrics", "Half of the source files have nobody left who knows them once %n person(s) leave.",
                     nullptr, *factor.value));
    }};

const Metric orphanedShareMetric{
    "orphaned_share", true, 10, [](const MetricInput &input, Fact &fact) {
        const auto share = orphanedShare(input, authorship(input));
        if (!share)
            return setNotObservable(fact, QCoreApplication::translate("Metrics", "No source file has a known author."));
        setValue(fact, *share);
    }};

} // namespace sextant
