// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"
#include "delivery/productiondeployments.h"

namespace sextant {

/// Commits and tags of a repository, for lead times and for tags as deployments. At most mostCommits of the newest
/// commits; the history is marked as cut when there are more, or when the clone is shallow.
Result<ChangeHistory> readChangeHistory(const QString &path, const Ticket &ticket);
inline constexpr int mostCommits = 50'000;

/// Its tags alone, without walking its commits.
Result<QList<TagRecord>> readTags(const QString &path, const Ticket &ticket);

} // namespace sextant
