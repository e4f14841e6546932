// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/metrics/metricinput.h"

#include <QCoreApplication>

namespace sextant {

extern const Metric commitsMetric, activeAuthorsMetric, testRatioMetric, reviewShareMetric, truckFactorMetric,
    orphanedShareMetric, revisionShareMetric, crossModuleMetric, todoMetric, suppressMetric, hacksMetric, qualityMetric,
    foundersMetric, firstCommitMetric;

std::span<const Metric *const> metrics()
{
    static constexpr std::array list{
        &commitsMetric,       &activeAuthorsMetric, &testRatioMetric,   &reviewShareMetric, &truckFactorMetric,
        &orphanedShareMetric, &revisionShareMetric, &crossModuleMetric, &todoMetric,        &suppressMetric,
        &hacksMetric,         &qualityMetric,       &foundersMetric,    &firstCommitMetric,
    };
    return list;
}

void setValue(Fact &fact, double value, const QString &note)
{
    fact.outcome = Fact::Outcome::Found;
    fact.value = value;
    fact.note = note;
}

void setNotObservable(Fact &fact, const QString &why)
{
    fact.outcome = Fact::Outcome::NotObservable;
    fact.note = why;
}

QList<Place> busiestFiles(const MetricInput &input, const std::map<int, int> &revisions, qsizetype most)
{
    std::vector<std::pair<int, int>> order; // path, revisions
    for (const int file : input.headFiles)
        if (const auto found = revisions.find(file); found != revisions.end())
            order.emplace_back(file, found->second);
    std::ranges::sort(order, [&](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second
                                    : input.paths[std::size_t(a.first)] < input.paths[std::size_t(b.first)];
    });
    QList<Place> places;
    for (const auto &[path, count] : order) {
        if (places.size() >= most)
            break;
        places.append({QString::fromStdString(input.paths[std::size_t(path)]),
                       0,
                       {},
                       QCoreApplication::translate("Metrics", "%n change(s)", nullptr, count)});
    }
    return places;
}

QList<Fact> measure(const MetricInput &input)
{
    QList<Fact> facts;
    for (const Metric *metric : metrics()) {
        Fact fact;
        fact.id = QStringLiteral("git:") + QLatin1StringView(metric->id);
        if (metric->needsHistory && input.cut)
            setNotObservable(fact, QCoreApplication::translate("Metrics", "The clone is shallow: its history is cut."));
        else if (int(input.commits.size()) < metric->fewestCommits)
            setNotObservable(fact, QCoreApplication::translate("Metrics", "There are fewer than %n commit(s).", nullptr,
                                                               metric->fewestCommits));
        else
            metric->measure(input, fact);
        facts.append(fact);
    }
    return facts;
}

} // namespace sextant
