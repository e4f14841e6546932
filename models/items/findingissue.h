// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/findingstore.h"

namespace sextant {

/// A finding as the text of an issue in whatever tracker the team has: a line for its title, then what is known. Plain
/// text; what the tool says is cut where it would fill pages.
QString issueText(const StoredFinding &finding, const QStringList &checks, QDate today);

} // namespace sextant
