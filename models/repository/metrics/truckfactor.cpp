// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/metrics/truckfactor.h"

#include "repository/metrics/activity.h"

#include <QCoreApplication>

#include <cmath>

namespace sextant {

namespace {

struct Share
{
    int author = 0;
    int changes = 0; ///< after creation
    bool first = false;
};

struct FileLife
{
    std::vector<Share> shares; ///< ordered by author
    int total = 0;

    Share &of(int author)
    {
        const auto place = std::ranges::lower_bound(shares, author, {}, &Share::author);
        return place != shares.end() && place->author == author ? *place : *shares.insert(place, {author, 0, false});
    }
};

/// By path; nothing for those that are not alive.
std::vector<std::optional<FileLife>> livesOf(const MetricInput &input)
{
    std::vector<std::optional<FileLife>> alive(input.paths.size());
    for (const MeasuredCommit &commit : input.commits) {
        for (const FileTouch &touch : commit.files) {
            std::optional<FileLife> &life = alive[std::size_t(touch.path)];
            if (touch.status == 'D') {
                life.reset();
                continue;
            }
            // A sweep over a thousand files says nothing about who knows them.
            if (commit.massChange && touch.status == 'M')
                continue;
            if (touch.status == 'R')
                if (auto moved = std::exchange(alive[std::size_t(touch.oldPath)], std::nullopt))
                    life = std::move(moved);
            if (!life)
                life.emplace();
            if (input.bots[std::size_t(commit.author)])
                continue;
            Share &own = life->of(commit.author);
            if (touch.status == 'A') {
                own.first = true;
            } else {
                ++own.changes;
                ++life->total;
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
        const auto &life = alive[std::size_t(file)];
        if (!life)
            continue;
        FileAuthorship &authors = result[file];
        for (const Share &own : life->shares)
            authors[own.author] = {3.293 + (own.first ? 1.098 : 0) + 0.164 * own.changes -
                                       0.321 * std::log(1 + life->total - own.changes),
                                   own.first};
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
