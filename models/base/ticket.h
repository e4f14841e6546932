// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace sextant {

/// What long work sees of whoever started it: whether to stop, and whom to tell how far it is.
/// Work asks cancelled() at least every 100 ms. Both functions may be called from any thread.
struct Ticket
{
    std::function<bool()> cancelled = [] { return false; };
    /// at and of count the same unit; of = 0 means that the end is not known.
    std::function<void(int at, int of, const QString &phase)> report = [](int, int, const QString &) {};
};

} // namespace sextant
