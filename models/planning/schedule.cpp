// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/schedule.h"

#include <cmath>

namespace sextant {

namespace {

/// Somebody who has only part of the time takes longer, in half days too.
double stretched(double duration, double share)
{
    return share >= 1 ? duration : std::ceil(duration / std::max(share, 0.05) * 2 - 1e-9) / 2;
}

} // namespace

std::vector<double> likelyDurations(const TaskNetwork &network, double sizeFactor)
{
    std::vector<double> durations;
    durations.reserve(network.size());
    for (const PlanTask &task : network.tasks())
        durations.push_back(durationOf(task, sizeFactor));
    return durations;
}

Scheduler::Scheduler(const TaskNetwork &network, std::span<const Worker> team, std::vector<std::size_t> order)
    : m_network(network)
    , m_order(std::move(order))
    , m_schedule(network.size())
{
    for (const Worker &member : team) {
        m_people.push_back({member.senior, member.share, 0, {}});
        m_anySenior = m_anySenior || member.senior;
    }
}

/// Of equals the first, and for a task that needs no senior somebody who is none.
std::size_t Scheduler::choosePerson(const PlanTask &task, double ready) const
{
    if (task.owner && *task.owner < m_people.size())
        return *task.owner;
    const bool needsSenior = task.needsSenior;
    const bool seniorsOnly = needsSenior && m_anySenior;
    std::optional<std::size_t> best;
    double bestStart = 0;
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        if (seniorsOnly && !m_people[i].senior)
            continue;
        const double start = std::max(m_people[i].free, ready);
        const bool sparesSenior =
            best && start == bestStart && !needsSenior && m_people[*best].senior && !m_people[i].senior;
        if (best && start >= bestStart && !sparesSenior)
            continue;
        best = i;
        bestStart = start;
    }
    return *best;
}

const Schedule &Scheduler::place(std::span<const double> durations)
{
    for (Person &person : m_people) {
        person.free = 0;
        person.last.reset();
    }
    m_end = 0;
    for (const std::size_t index : m_order) {
        double ready = 0;
        std::optional<std::size_t> latest;
        for (const std::size_t needed : m_network.prerequisites(index)) {
            const double end = m_schedule[needed].end;
            if (latest && (end < ready || (end == ready && needed < *latest)))
                continue;
            ready = end;
            latest = needed;
        }
        const PlanTask &task = m_network.task(index);
        const bool pinned = task.notBefore > ready;
        if (pinned) {
            ready = task.notBefore;
            latest.reset();
        }
        Placement &placement = m_schedule[index];
        if (task.waits()) {
            placement = {ready, ready + durations[index], {}, latest};
        } else {
            const std::size_t chosen = choosePerson(task, ready);
            Person &person = m_people[chosen];
            const double start = std::max(person.free, ready);
            placement = {start, start + stretched(durations[index], person.share), chosen,
                         ready >= person.free && (latest || pinned) ? latest : person.last};
            person.free = placement.end;
            person.last = index;
        }
        m_end = std::max(m_end, placement.end);
    }
    return m_schedule;
}

std::vector<std::size_t> criticalChain(const Schedule &schedule)
{
    std::vector<std::size_t> chain;
    std::optional<std::size_t> at;
    for (std::size_t i = 0; i < schedule.size(); ++i)
        if (!at || schedule[i].end >= schedule[*at].end)
            at = i;
    for (; at; at = schedule[*at].binds)
        chain.push_back(*at);
    std::ranges::reverse(chain);
    return chain;
}

} // namespace sextant
