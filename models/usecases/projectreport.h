// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "reports/documentwriters.h"
#include "reports/redaction.h"
#include "reports/reportbuilder.h"
#include "storage/workspace.h"
#include "usecases/loadproject.h"

namespace sextant {

struct ProjectReportRequest
{
    qint64 projectId = 0;
    ReportTemplate audience;
    ReportControl control;
    Redaction redaction;
    qint64 since = 0; ///< the snapshot that changes are told from; 0: the one before the newest
    QDateTime now;
    QStringList people = {};    ///< known beside those of the project, such as who is at the keyboard
    qsizetype mostFindings = 0; ///< that are listed, the worst first; 0: all
};

/// What was read of a project for its report, names and all.
struct ProjectReportBasis
{
    Catalogue catalogue;
    ProjectState state;
    ReportSource source;
};

Result<ProjectReportBasis> reportBasis(const Workspace &workspace, const ProjectReportRequest &request,
                                       const Ticket &ticket);
/// The report before anything is left out.
ReportDocument wholeReport(const ProjectReportBasis &basis, const ProjectReportRequest &request);

/// The redacted report of a stored project. Reads only.
Result<ReportDocument> reportOfProject(const Workspace &workspace, const ProjectReportRequest &request,
                                       const Ticket &ticket);

/// Of a project, by name whatever its case, or by number.
Result<qint64> findSnapshot(const Workspace &workspace, qint64 projectId, const QString &nameOrNumber);

/// Writes the whole file beside the old one and puts it in its place, or leaves everything as it was.
Status saveReport(const QString &fileName, const QByteArray &bytes);

} // namespace sextant
