// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cistoretexts.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace sextant {

namespace {

constexpr int shape = 24; ///< characters of a whole text

/// -1 when one of them is no digit.
int digits(std::string_view text, std::size_t from, std::size_t count)
{
    int value = 0;
    for (std::size_t at = from; at < from + count; ++at) {
        const int digit = text[at] - '0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

} // namespace

std::string columnOf(Moment moment)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(moment)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 48> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                      int(clock.minutes().count()), int(clock.seconds().count()), int(clock.subseconds().count()));
    return {text.data(), std::size_t(std::clamp(length, 0, int(text.size()) - 1))};
}

Moment momentOfColumn(std::string_view column)
{
    if (column.size() != shape)
        return 0;
    const int year = digits(column, 0, 4), month = digits(column, 5, 2), day = digits(column, 8, 2);
    const int hour = digits(column, 11, 2), minute = digits(column, 14, 2), second = digits(column, 17, 2);
    const int thousandth = digits(column, 20, 3);
    if (std::min({year, month, day, hour, minute, second, thousandth}) < 0)
        return 0;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok())
        return 0;
    const qint64 dayCount = std::chrono::sys_days(date).time_since_epoch().count();
    return (((dayCount * 24 + hour) * 60 + minute) * 60 + second) * 1000 + thousandth;
}

} // namespace sextant
