// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/tasknetwork.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t idsNamed = 10;

struct TaskNetworkText
{
    Q_DECLARE_TR_FUNCTIONS(TaskNetwork)
};

} // namespace

TaskNetwork::TaskNetwork(std::vector<PlanTask> tasks)
    : m_tasks(std::move(tasks))
    , m_prerequisites(m_tasks.size())
    , m_dependants(m_tasks.size())
{
    std::ranges::sort(m_tasks, {}, &PlanTask::id);
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        for (const QString &id : m_tasks[i].prerequisites) {
            const auto needed = find(id);
            if (!needed || std::ranges::find(m_prerequisites[i], *needed) != m_prerequisites[i].end())
                continue;
            m_prerequisites[i].push_back(*needed);
            m_dependants[*needed].push_back(i);
        }
    }
}

Result<TaskNetwork> TaskNetwork::from(std::vector<PlanTask> tasks)
{
    TaskNetwork network(std::move(tasks));
    const auto twice = std::ranges::adjacent_find(network.m_tasks, {}, &PlanTask::id);
    if (twice != network.m_tasks.end())
        return inputError(TaskNetworkText::tr("Two tasks have the id “%1”.").arg(twice->id));
    const std::vector<std::size_t> cycle = network.cycle();
    if (cycle.empty())
        return network;
    QStringList ids;
    for (std::size_t i = 0; i < std::min(cycle.size(), idsNamed); ++i)
        ids << network.task(cycle[i]).id;
    if (cycle.size() > idsNamed)
        ids << u"…"_s;
    return inputError(TaskNetworkText::tr("These tasks wait for one another in a cycle: %1.").arg(ids.join(u", "_s)));
}

/// One cycle in the order in which its tasks would be done, or nothing.
std::vector<std::size_t> TaskNetwork::cycle() const
{
    std::vector<std::size_t> open(size());
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < size(); ++i)
        if ((open[i] = m_prerequisites[i].size()) == 0)
            ready.push_back(i);
    for (std::size_t next = 0; next < ready.size(); ++next)
        for (const std::size_t dependant : m_dependants[ready[next]])
            if (--open[dependant] == 0)
                ready.push_back(dependant);
    const auto stuck = std::ranges::find_if(open, [](std::size_t count) { return count > 0; });
    if (stuck == open.end())
        return {};
    // Whatever is stuck needs something that is stuck: going back, one must be met twice.
    std::vector<std::size_t> path;
    auto at = std::size_t(stuck - open.begin());
    std::vector<bool> met(size());
    while (!met[at]) {
        met[at] = true;
        path.push_back(at);
        at = *std::ranges::find_if(m_prerequisites[at], [&open](std::size_t needed) { return open[needed] > 0; });
    }
    path.erase(path.begin(), std::ranges::find(path, at));
    std::ranges::reverse(path);
    return path;
}

std::optional<std::size_t> TaskNetwork::find(const QString &id) const
{
    const auto it = std::ranges::lower_bound(m_tasks, id, {}, &PlanTask::id);
    if (it == m_tasks.end() || it->id != id)
        return std::nullopt;
    return std::size_t(it - m_tasks.begin());
}

std::vector<bool> TaskNetwork::closureOf(const QStringList &ids) const
{
    std::vector<bool> inside(size());
    std::vector<std::size_t> open;
    for (const QString &id : ids)
        if (const auto index = find(id))
            open.push_back(*index);
    while (!open.empty()) {
        const std::size_t index = open.back();
        open.pop_back();
        if (inside[index])
            continue;
        inside[index] = true;
        open.insert(open.end(), m_prerequisites[index].begin(), m_prerequisites[index].end());
    }
    return inside;
}

TaskNetwork TaskNetwork::workOnly() const
{
    std::vector<PlanTask> work;
    std::ranges::copy_if(m_tasks, std::back_inserter(work), [](const PlanTask &task) { return !task.waits(); });
    return TaskNetwork(std::move(work));
}

} // namespace sextant
