// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/metrics/quality.h"

#include "repository/metrics/activity.h"
#include "repository/pathrules.h"

#include <QCoreApplication>

#include <re2/re2.h>

namespace sextant {

namespace {

constexpr int fewestRecent = 10;

} // namespace

std::optional<double> qualityShare(const MetricInput &input)
{
    static const re2::RE2 words(R"((?i)^(test|ci|build|docs|refactor|perf|sec))", re2::RE2::Latin1);
    int all = 0;
    int quality = 0;
    for (const MeasuredCommit &commit : input.commits) {
        if (commit.merge || input.now - commit.time > activeDays * secondsPerDay)
            continue;
        ++all;
        const auto good = std::ranges::count_if(commit.files, [&input](const FileTouch &touch) {
            return isQualityWork(input.paths[std::size_t(touch.path)]);
        });
        const bool byFiles = !commit.files.empty() && 2 * good >= std::ptrdiff_t(commit.files.size());
        quality += byFiles || re2::RE2::PartialMatch(commit.subject, words) ? 1 : 0;
    }
    return all >= fewestRecent ? std::optional(double(quality) / all) : std::nullopt;
}

std::optional<double> testRatio(const SourceFigures &source)
{
    return source.otherLines > 0 ? std::optional(double(source.testLines) / double(source.otherLines)) : std::nullopt;
}

extern const Metric qualityMetric, testRatioMetric;

const Metric qualityMetric{
    "quality_commit_share", true, 10, [](const MetricInput &input, Fact &fact) {
        const auto share = qualityShare(input);
        if (!share)
            return setNotObservable(
                fact, QCoreApplication::translate("Metrics", "There are fewer than %n commit(s) in the last 90 days.",
                                                  nullptr, fewestRecent));
        setValue(fact, *share);
    }};

const Metric testRatioMetric{
    "test_ratio", false, 0, [](const MetricInput &input, Fact &fact) {
        const auto ratio = testRatio(input.source);
        if (!ratio)
            return setNotObservable(fact,
                                    QCoreApplication::translate("Metrics", "There are no source files beside tests."));
        setValue(fact, *ratio,
                 QCoreApplication::translate("Metrics", "%1 lines of tests for %2 lines elsewhere")
                     .arg(input.source.testLines)
                     .arg(input.source.otherLines));
    }};

} // namespace sextant
