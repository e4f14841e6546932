// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/inspection.h"
#include "usecases/importreports.h"
#include "usecases/loadproject.h"

namespace sextant {

/// A project with everything that a window shows of it, so that a job can bring it along.
struct LoadedProject
{
    ProjectState state;
    Assessment assessment;
};

struct ImportedProject
{
    QList<FileOutcome> outcomes;
    LoadedProject loaded;
};

Result<LoadedProject> loadForWindow(const Workspace &workspace, qint64 projectId, const Catalogue &catalogue,
                                    const QDateTime &now);

/// A stored inspection as a report shows it.
Inspection inspectionOf(const StoredInspection &stored, const QList<Repository> &repositories);

/// For worker threads: each opens a connection of its own. Nothing is stored of a scan that was stopped,
/// and a repository in which nothing changed is not read again.
Result<LoadedProject> scanRepositories(const QString &workspacePath, qint64 projectId, const QStringList &paths,
                                       const Catalogue &catalogue, const QDateTime &now, const Ticket &ticket);
Result<ImportedProject> importInto(const QString &workspacePath, const ImportRequest &request,
                                   const Catalogue &catalogue, const QDateTime &now, const Ticket &ticket);

} // namespace sextant
