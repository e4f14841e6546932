// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "planning/plantask.h"

#include <vector>

namespace sextant {

/// Tasks in order of their ids with prerequisites as indices, so that nothing that loops compares texts. No cycles.
class TaskNetwork
{
public:
    /// The error names the tasks of a cycle, or an id that two tasks have.
    static Result<TaskNetwork> from(std::vector<PlanTask> tasks);

    std::size_t size() const { return m_tasks.size(); }
    const std::vector<PlanTask> &tasks() const { return m_tasks; }
    const PlanTask &task(std::size_t index) const { return m_tasks[index]; }
    /// Those that are tasks of this plan, in the order given, each once.
    const std::vector<std::size_t> &prerequisites(std::size_t index) const { return m_prerequisites[index]; }
    const std::vector<std::size_t> &dependants(std::size_t index) const { return m_dependants[index]; }
    std::optional<std::size_t> find(const QString &id) const;

    /// The given tasks and all that they need, as flags by index. Unknown ids are left out.
    std::vector<bool> closureOf(const QStringList &ids) const;

    /// Without what only waits, which then counts as done.
    TaskNetwork workOnly() const;

private:
    explicit TaskNetwork(std::vector<PlanTask> tasks);
    std::vector<std::size_t> cycle() const;

    std::vector<PlanTask> m_tasks;
    std::vector<std::vector<std::size_t>> m_prerequisites;
    std::vector<std::vector<std::size_t>> m_dependants;
};

} // namespace sextant
