// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "repository/opening.h"

#include <vector>

namespace sextant {

/// Every object of the database once, those of a pack in the order in which they lie in it: neighbours are made from
/// one another, so that reading them in this order unpacks each piece only once.
Result<std::vector<git_oid>> objectsInOrder(const OpenRepository &open, const Ticket &ticket);

} // namespace sextant
