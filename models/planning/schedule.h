// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/tasknetwork.h"

namespace sextant {

/// When a task is done and by whom. Times are working days from the start.
struct Placement
{
    double start = 0;
    double end = 0;
    std::optional<std::size_t> person; ///< none for what only waits
    std::optional<std::size_t> binds;  ///< the task that keeps it from starting earlier
};

/// Placements by index of the task.
using Schedule = std::vector<Placement>;

/// Likely durations by index.
std::vector<double> likelyDurations(const TaskNetwork &network, double sizeFactor);

/// Serial schedule generation (Kolisch 1996): task after task goes to the eligible person who can start earliest.
/// Nobody eligible is a team without a senior: then anybody does it. The team is not empty. Made once for a network and
/// an order, used for many sets of durations without allocating anything.
class Scheduler
{
public:
    Scheduler(const TaskNetwork &network, std::span<const Worker> team, std::vector<std::size_t> order);

    const Schedule &place(std::span<const double> durations);
    /// End of the last task.
    double end() const { return m_end; }

private:
    struct Person
    {
        bool senior = false;
        double share = 1;
        double free = 0;
        std::optional<std::size_t> last;
    };

    std::size_t choosePerson(const PlanTask &task, double ready) const;

    const TaskNetwork &m_network;
    std::vector<std::size_t> m_order;
    std::vector<Person> m_people;
    bool m_anySenior = false;
    Schedule m_schedule;
    double m_end = 0;
};

/// From the task that ends last back through what binds each, first task first.
std::vector<std::size_t> criticalChain(const Schedule &schedule);

} // namespace sextant
