// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "storage/findingmarks.h"

namespace sextant {

/// Findings, of any project, in which each word begins a word of some text; a word of one or two letters must be there
/// as it is. Many times faster than asking the index for beginnings, which it puts together anew.
Result<FindingMarks> findingsWithWords(const Database &database, const QString &words, const Ticket &ticket);

} // namespace sextant
