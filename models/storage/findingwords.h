// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "storage/database.h"

#include <vector>

namespace sextant {

/// Ids of findings, of any project, in which each word begins a word of some text; a word of one or two letters must be
/// there as it is. Ascending. Many times faster than asking the index for beginnings, which it puts together anew.
Result<std::vector<qint64>> findingsWithWords(const Database &database, const QString &words, const Ticket &ticket);

} // namespace sextant
