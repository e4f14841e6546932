// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/workspace.h"
#include "usecases/assessproduct.h"

namespace sextant {

/// The kinds of DocumentStore that an inspection has.
inline const QString codeFiguresDocument = QStringLiteral("code-figures");
inline const QString stackDocument = QStringLiteral("stack");
inline const QString workflowsDocument = QStringLiteral("workflows");

/// Keeps what one inspection gave as facts and evidence of a repository of the project, in one transaction.
Status saveInspection(const Workspace &workspace, qint64 projectId, const Inspection &inspection,
                      const Catalogue &catalogue, const QDateTime &inspectedAt);

/// Keeps a moment's whole result. Its id.
Result<qint64> saveSnapshot(const Workspace &workspace, qint64 projectId, const QString &name,
                            const Scorecard &scorecard);

/// Stores an assessed product as a project with a snapshot: all of it or nothing. The project is the one of that name,
/// or a new one. When the name is only the repository's folder's, another repository's project of that name is left
/// alone and the new one is numbered. The project's id.
Result<qint64> saveAssessment(const Workspace &workspace, const AssessedProduct &product, const Catalogue &catalogue,
                              const Ticket &ticket);

} // namespace sextant
