// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "repository/opening.h"

#include <vector>

namespace sextant {

/// The objects of a database that may be files.
struct OrderedObjects
{
    std::vector<git_oid> mayBeBlobs;
    std::size_t all = 0; ///< with commits, folders and tags
};

/// Each object once. What a pack holds is in the order of its families: neighbours are made from one another, so that
/// reading them in this order unpacks each piece only once.
Result<OrderedObjects> objectsInOrder(const OpenRepository &open, const Ticket &ticket);

} // namespace sextant
