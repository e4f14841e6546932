// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <functional>

namespace sextant {

/// Clock and patience of requests, as functions that a test replaces so that it never waits.
struct NetworkTime
{
    std::function<qint64()> now; ///< milliseconds since 1970 UTC
    std::function<void(qint64 milliseconds)> pause;

    static NetworkTime system();
};

/// Waits and tells the ticket how long still; why holds %1 for the time left. Fails when it is stopped.
Status waitFor(qint64 milliseconds, const QString &why, const NetworkTime &time, const Ticket &ticket);

/// "42 s", "3:05 min"
QString timeLeft(qint64 milliseconds);

} // namespace sextant
