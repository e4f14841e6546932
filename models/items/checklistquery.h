// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/checklistfilter.h"

namespace sextant {

/// What a filter field says: "is:unknown class:ship-stopper dim:security backup". Names may be cut short
/// ("class:ship"), several of one kind widen ("is:fail,unknown"), and what is not understood is a word to look for.
ChecklistFilter::Criteria readChecklistQuery(const QString &text);

/// The same the other way; reading it gives the criteria again.
QString checklistQuery(const ChecklistFilter::Criteria &criteria);

} // namespace sextant
