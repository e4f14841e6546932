// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "storage/answerstore.h"
#include "storage/importstore.h"
#include "storage/inspectionstore.h"
#include "storage/projectstore.h"
#include "storage/repositorystore.h"
#include "storage/snapshotstore.h"
#include "storage/workspace.h"

namespace sextant {

/// A project as it stands in the workspace: everything that its assessment and its pages are made from.
struct ProjectState
{
    Project project;
    QList<Repository> repositories;
    QList<StoredInspection> inspections; ///< the latest of each repository that has one
    QList<Import> imports;               ///< newest first
    QList<Snapshot> snapshots;           ///< oldest first
    QList<Evidence> observed;
    QList<AnswerRevision> revisions; ///< of each answer the one that counts today
    QList<Answer> answers;           ///< the same, as an assessment takes them
    QList<AcceptedRisk> risks;       ///< not taken back; in force or expired
    QList<CitationReview> citations; ///< of the current answers, as the last scan found them
    Profile answered;                ///< what people said
    Profile prefilled;               ///< what the repositories show
};

/// Reads a project. Evidence that was judged by other rules than the catalogue's is judged again from the stored facts.
Result<ProjectState> loadProject(const Workspace &workspace, qint64 projectId, const Catalogue &catalogue,
                                 const QDateTime &now);

/// The input of an assessment of this state at a moment.
AssessmentInput inputOf(const ProjectState &state, const QDateTime &now);

} // namespace sextant
