// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/metrics/coupling.h"

#include <QCoreApplication>

#include <unordered_map>

namespace sextant {

namespace {

constexpr double fewestRevisions = 5;
constexpr int fewestShared = 5;
constexpr double lowestDegree = 30;
constexpr std::size_t largestChange = 30;
constexpr std::size_t mostPairs = 20'000'000;

std::string moduleOf(const std::string &path)
{
    return path.substr(0, path.find('/'));
}

} // namespace

std::vector<CoupledPair> coupledPairs(const MetricInput &input)
{
    std::vector<std::vector<int>> changes; // the files of each commit that says something, each once, ascending
    std::vector<int> revisions(input.paths.size(), 0);
    for (const MeasuredCommit &commit : input.commits) {
        std::vector<int> files;
        for (const FileTouch &touch : commit.files)
            files.push_back(touch.path);
        std::ranges::sort(files);
        files.erase(std::ranges::unique(files).begin(), files.end());
        if (files.empty() || files.size() > largestChange)
            continue;
        for (const int file : files)
            ++revisions[std::size_t(file)];
        changes.push_back(std::move(files));
    }
    std::unordered_map<std::uint64_t, int> shared;
    for (std::vector<int> &files : changes) {
        // A file that changed less often than a pair must cannot be part of one; that leaves few pairs to count.
        std::erase_if(files, [&revisions](int file) { return revisions[std::size_t(file)] < fewestShared; });
        if (shared.size() > mostPairs)
            break;
        for (std::size_t a = 0; a < files.size(); ++a)
            for (std::size_t b = a + 1; b < files.size(); ++b)
                ++shared[std::uint64_t(files[a]) << 32 | std::uint32_t(files[b])];
    }
    std::vector<CoupledPair> pairs;
    for (const auto &[key, count] : shared) {
        if (count < fewestShared)
            continue;
        CoupledPair pair{int(key >> 32), int(key & 0xffffffffU), 0, count, 0};
        pair.average = (revisions[std::size_t(pair.first)] + revisions[std::size_t(pair.second)]) / 2.0;
        pair.degree = 100.0 * count / pair.average;
        if (pair.average >= fewestRevisions && pair.degree >= lowestDegree)
            pairs.push_back(pair);
    }
    std::ranges::sort(pairs, [](const CoupledPair &a, const CoupledPair &b) {
        return std::tuple(-a.degree, -a.average, a.first, a.second) <
               std::tuple(-b.degree, -b.average, b.first, b.second);
    });
    return pairs;
}

std::optional<double> crossModuleShare(const MetricInput &input, const std::vector<CoupledPair> &pairs)
{
    if (pairs.empty())
        return std::nullopt;
    const auto crossing = std::ranges::count_if(pairs, [&input](const CoupledPair &pair) {
        return moduleOf(input.paths[std::size_t(pair.first)]) != moduleOf(input.paths[std::size_t(pair.second)]);
    });
    return double(crossing) / double(pairs.size());
}

extern const Metric crossModuleMetric;

const Metric crossModuleMetric{
    "cross_module_coupling", true, 10, [](const MetricInput &input, Fact &fact) {
        const auto pairs = coupledPairs(input);
        const auto share = crossModuleShare(input, pairs);
        if (!share)
            return setNotObservable(
                fact, QCoreApplication::translate("Metrics", "No two files change together often enough."));
        setValue(fact, *share);
        fact.count = int(pairs.size());
        for (const CoupledPair &pair : pairs) {
            if (fact.places.size() >= 10)
                break;
            fact.places.append({QString::fromStdString(input.paths[std::size_t(pair.first)]),
                                0,
                                {},
                                QCoreApplication::translate("Metrics", "Changes with %1.")
                                    .arg(QString::fromStdString(input.paths[std::size_t(pair.second)]).left(150))});
        }
    }};

} // namespace sextant
