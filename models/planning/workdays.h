// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace sextant {

/// The date after so many working days, Monday to Friday, begun ones counted whole. Day 0 is the start, moved to a
/// working day. Invalid beyond the year 9999.
QDate addWorkdays(QDate start, double days);

} // namespace sextant
