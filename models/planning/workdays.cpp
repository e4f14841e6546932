// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/workdays.h"

#include <algorithm>
#include <cmath>

namespace sextant {

QDate addWorkdays(QDate start, double days)
{
    constexpr double farthest = 4e6; // working days; beyond every date that can be written
    const auto whole = qint64(std::clamp(std::ceil(days - 1e-9), 0.0, farthest));
    QDate date = start;
    while (date.dayOfWeek() > 5)
        date = date.addDays(1);
    date = date.addDays(whole / 5 * 7);
    for (qint64 left = whole % 5; left > 0;) {
        date = date.addDays(1);
        left -= date.dayOfWeek() <= 5 ? 1 : 0;
    }
    return date.year() <= 9999 ? date : QDate();
}

} // namespace sextant
