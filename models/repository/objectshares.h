// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "repository/opening.h"

#include <functional>

namespace sextant {

/// Many objects of one repository to be read by several threads. Each thread has the repository open for itself and
/// takes the items in ascending order, some at a time.
struct ObjectShares
{
    /// Reads one item with the object database of the thread.
    using Read = std::function<Status(git_odb *odb, std::size_t item)>;

    QString repository;
    std::size_t items = 0;
    std::size_t itemsPerTurn = 16;
    QString progress; ///< what the work is called while it goes on

    /// Asks makeReader once a thread, by its number, and runs until everything is read, an item cannot be, or the
    /// ticket is cancelled.
    Status run(std::size_t threads, const std::function<Read(std::size_t thread)> &makeReader,
               const Ticket &ticket) const;

    static std::size_t threadsFor(int wanted) { return std::size_t(std::clamp(wanted, 1, 16)); }
};

} // namespace sextant
