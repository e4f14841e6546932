// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/findingbuffer.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace sextant {

/// Builds the text index of a first import on a thread of its own and in memory, while the report is still being read;
/// indexing is half of all the work. Only for a workspace without findings: then the ids are 1, 2, 3 … in the order of
/// the buffer, and the whole index can take the place of the empty one.
class FindingTextBuilder
{
public:
    /// None where the driver brings another copy of SQLite, whose index might look different.
    static std::unique_ptr<FindingTextBuilder> start(const Database &database);
    ~FindingTextBuilder();

    /// Takes the rows of the buffer that it has not yet, once they are worth it. The buffer must outlive the builder.
    void follow(const FindingBuffer &buffer);
    /// Hands over the rest: there are no more rows to come.
    void complete(const FindingBuffer &buffer);
    /// Waits for the index of all rows, after complete(), and puts it in place of the workspace's own. False when it
    /// could not be built; then the workspace is as it was.
    Result<bool> moveTo(const Database &database);

private:
    struct Index;
    explicit FindingTextBuilder(std::unique_ptr<Index> index);
    void work();
    void hand(const FindingBuffer &buffer);

    std::unique_ptr<Index> m_index;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<const FindingBuffer::Packed *> m_waiting; ///< under the mutex
    bool m_complete = false;                              ///< under the mutex
    std::atomic<bool> m_abandoned = false;
    bool m_built = false; ///< to be read after the thread has ended
    std::size_t m_handed = 0;
    std::thread m_thread;
};

} // namespace sextant
