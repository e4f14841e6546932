// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/citation.h"
#include "storage/workspace.h"

namespace sextant {

/// After a scan: finds again the lines of this repository that the project's current answers cite, and keeps what
/// became of each. Lines that the repository cannot show, such as those of an unknown commit, are left as they were.
Status reviewCitations(const Workspace &workspace, qint64 projectId, qint64 repositoryId, const QString &path,
                       const QString &commit);

/// What the last scan found, the worst of each check.
Result<QList<CitationReview>> citationReviews(const Workspace &workspace, qint64 projectId);

} // namespace sextant
