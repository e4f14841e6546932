// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/testseries.h"

#include "statistics/quantile.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace sextant {

namespace {

struct Course
{
    TestSummary summary;
    std::vector<double> seconds;
};

template <class Order>
std::vector<TestSummary> firstBy(const std::vector<const TestSummary *> &all, std::size_t most, Order order)
{
    std::vector<const TestSummary *> sorted = all;
    std::ranges::sort(sorted, order);
    std::vector<TestSummary> first;
    for (const TestSummary *test : sorted)
        if (first.size() < most)
            first.push_back(*test);
    return first;
}

} // namespace

TestSeries testSeries(const std::vector<std::vector<TestRecord>> &reports, std::size_t most)
{
    QHash<QString, Course> courses;
    for (std::size_t report = 0; report < reports.size(); ++report) {
        for (const TestRecord &test : reports[report]) {
            Course &course = courses[test.name];
            course.summary.name = test.name;
            if (test.outcome == TestRecord::Outcome::Skipped) {
                ++course.summary.skipped;
                continue;
            }
            const bool failed = test.outcome == TestRecord::Outcome::Failed;
            ++(failed ? course.summary.failed : course.summary.passed);
            if (failed)
                course.summary.reports.push_back(int(report));
            course.seconds.push_back(test.seconds);
        }
    }
    TestSeries series;
    series.cases = courses.size();
    std::vector<const TestSummary *> wavering, timed;
    for (Course &course : courses) {
        course.summary.medianSeconds = median(std::move(course.seconds)).value_or(0);
        if (course.summary.wavers())
            wavering.push_back(&course.summary);
        if (course.summary.medianSeconds > 0)
            timed.push_back(&course.summary);
    }
    series.wavering = firstBy(wavering, most, [](const TestSummary *one, const TestSummary *other) {
        return std::tuple(-one->failed, one->name) < std::tuple(-other->failed, other->name);
    });
    series.slowest = firstBy(timed, most, [](const TestSummary *one, const TestSummary *other) {
        return std::tuple(-one->medianSeconds, one->name) < std::tuple(-other->medianSeconds, other->name);
    });
    return series;
}

} // namespace sextant
