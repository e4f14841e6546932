// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

namespace sextant {

/// Calls visit(line) for each line, without its end and blanks around it. Fails only when cancelled.
template <class Visit>
Status forEachLine(std::string_view text, const Ticket &ticket, Visit visit)
{
    unsigned steps = 0;
    while (!text.empty()) {
        if ((steps++ & 0xFFF) == 0 && ticket.cancelled())
            return cancelledError();
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t first = std::min(line.find_first_not_of(" \t\r"), line.size());
        line.remove_prefix(first);
        visit(line.substr(0, line.find_last_not_of(" \t\r") + 1));
    }
    return done();
}

/// The number that a text begins with.
inline std::optional<double> leadingNumber(std::string_view text)
{
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace sextant
