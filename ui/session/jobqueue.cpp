// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/jobqueue.h"

namespace sextant {

JobQueue::~JobQueue()
{
    cancelAllAndWait();
}

int JobQueue::add(const QString &title)
{
    m_jobs << Job{++m_lastId, title, {}, 0, 0, false};
    Q_EMIT changed();
    return m_lastId;
}

void JobQueue::update(int id, const std::function<void(Job &)> &change)
{
    const auto job = std::ranges::find(m_jobs, id, &Job::id);
    if (job == m_jobs.end())
        return;
    change(*job);
    Q_EMIT changed();
}

void JobQueue::remove(int id)
{
    m_jobs.removeIf([id](const Job &job) { return job.id == id; });
    m_handles.remove(id);
    Q_EMIT changed();
}

void JobQueue::cancel(int id)
{
    const auto handle = m_handles.constFind(id);
    if (handle == m_handles.constEnd())
        return;
    handle->cancel();
    update(id, [](Job &job) { job.stopping = true; });
}

void JobQueue::cancelAllAndWait()
{
    for (const Handle &handle : std::as_const(m_handles))
        handle.cancel();
    for (const Handle &handle : std::as_const(m_handles))
        handle.wait();
}

} // namespace sextant
