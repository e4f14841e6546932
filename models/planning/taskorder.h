// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/tasknetwork.h"

namespace sextant {

/// Indices by priority (method F2): goal first, then audit, least observability, phase, class, risk per day, category,
/// id. first flags the tasks of a goal; empty for none.
std::vector<std::size_t> byPriority(const TaskNetwork &network, const std::vector<bool> &first = {});

/// The order in which the tasks are scheduled: always the first by priority whose prerequisites are scheduled. It
/// does not depend on durations, so a simulation needs it only once.
std::vector<std::size_t> schedulingOrder(const TaskNetwork &network, const std::vector<bool> &first = {});

} // namespace sextant
