// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decisionrecord.h"
#include "storage/decisionstore.h"
#include "storage/workspace.h"

namespace sextant {

/// A decision of a project, read back.
struct KeptDecision
{
    qint64 id = 0;
    int number = 0;      ///< from 1, in the order of time
    QString recommended; ///< id of an option, or "insufficient"
    DecisionRecord record;
};

/// Works the recommendation out and keeps it with all that it rests on; its id. Refused while anything is in the way.
Result<qint64> recordDecision(const Workspace &workspace, qint64 projectId, const DecisionRecord &record);

/// Newest first.
Result<QList<KeptDecision>> decisionsOf(const Workspace &workspace, qint64 projectId);

/// What people said on their own, in the order in which they were asked. None takes them away.
Result<QList<Opinion>> keptOpinions(const Workspace &workspace, qint64 projectId);
Status keepOpinions(const Workspace &workspace, qint64 projectId, const QList<Opinion> &opinions);

/// What is being prepared, kept until it is recorded; none without one. An empty document takes it away.
Result<std::optional<DecisionDraft>> keptDraft(const Workspace &workspace, qint64 projectId);
Status keepDraft(const Workspace &workspace, qint64 projectId, const std::optional<DecisionDraft> &draft);

} // namespace sextant
