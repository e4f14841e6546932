// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/objectshares.h"

#include <atomic>
#include <thread>
#include <vector>

namespace sextant {

Status ObjectShares::run(std::size_t threads, const std::function<Read(std::size_t)> &makeReader,
                         const Ticket &ticket) const
{
    std::vector<OpenRepository> opened;
    for (std::size_t i = 0; i < threads; ++i) {
        auto open = openRepository(repository);
        if (!open)
            return open.error();
        opened.push_back(std::move(*open));
    }
    std::vector<Status> statuses(threads, done());
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stop = false;
    const auto work = [&](std::size_t thread) {
        const Read read = makeReader(thread);
        Status &status = statuses[thread];
        while (!stop) {
            const std::size_t first = next.fetch_add(itemsPerTurn);
            if (first >= items)
                return;
            ticket.report(int(first), int(items), progress);
            for (std::size_t i = first; i < std::min(first + itemsPerTurn, items) && !stop; ++i) {
                status = ticket.cancelled() ? cancelledError() : read(opened[thread].odb.get(), i);
                if (!status)
                    stop = true;
            }
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < threads; ++i)
            others.emplace_back(work, i);
        work(0);
    }
    for (const Status &status : statuses)
        if (!status)
            return status;
    return done();
}

} // namespace sextant
