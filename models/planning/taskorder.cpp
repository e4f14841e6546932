// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/taskorder.h"

#include <charconv>
#include <numeric>
#include <queue>
#include <tuple>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What every product needs before the rest of the work can be seen to help.
bool isLeastObservability(const QString &id)
{
    static const QStringList ids{u"obs.structured-logs"_s, u"obs.log-aggregation"_s, u"obs.error-tracking"_s,
                                 u"obs.uptime-monitor"_s,  u"obs.apm-traces"_s,      u"obs.oncall"_s,
                                 u"obs.runbooks"_s};
    return ids.contains(id);
}

/// Rounded as decimal text would be: equal rates shall stay equal however they were computed.
double roundedToNineDigits(double value)
{
    std::array<char, 400> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 9).ptr;
    double rounded = 0;
    std::from_chars(text.data(), end, rounded);
    return rounded;
}

/// Smaller comes first. The id is left to the index.
using Key = std::tuple<bool, int, bool, bool, WorkPhase, int, double, WorkCategory>;

Key keyOf(const PlanTask &task, bool first)
{
    return {!first,
            -task.urgency,
            task.phase != WorkPhase::Audit,
            !isLeastObservability(task.id),
            task.phase,
            -int(task.risk),
            -roundedToNineDigits(riskReductionPerDay(task)),
            task.category};
}

} // namespace

std::vector<std::size_t> byPriority(const TaskNetwork &network, const std::vector<bool> &first)
{
    std::vector<Key> keys;
    keys.reserve(network.size());
    for (std::size_t i = 0; i < network.size(); ++i)
        keys.push_back(keyOf(network.task(i), !first.empty() && first[i]));
    std::vector<std::size_t> order(network.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&keys](std::size_t i) { return keys[i]; });
    return order;
}

std::vector<std::size_t> schedulingOrder(const TaskNetwork &network, const std::vector<bool> &first)
{
    const std::vector<std::size_t> priority = byPriority(network, first);
    std::vector<std::size_t> rank(network.size());
    for (std::size_t place = 0; place < priority.size(); ++place)
        rank[priority[place]] = place;
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> eligible; // of ranks
    std::vector<std::size_t> open(network.size());
    for (std::size_t i = 0; i < network.size(); ++i)
        if ((open[i] = network.prerequisites(i).size()) == 0)
            eligible.push(rank[i]);
    std::vector<std::size_t> order;
    order.reserve(network.size());
    while (!eligible.empty()) {
        const std::size_t index = priority[eligible.top()];
        eligible.pop();
        order.push_back(index);
        for (const std::size_t dependant : network.dependants(index))
            if (--open[dependant] == 0)
                eligible.push(rank[dependant]);
    }
    return order;
}

} // namespace sextant
