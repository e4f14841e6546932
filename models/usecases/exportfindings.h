// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "reports/findingwriters.h"
#include "storage/workspace.h"

namespace sextant {

struct FindingExportRequest
{
    QString file;
    FindingExport format = FindingExport::Csv;
    QList<qint64> findings; ///< in this order
    QString project;
};

/// Writes findings into a file, which appears whole or not at all. How many were written.
Result<qint64> exportFindings(const Workspace &workspace, const FindingExportRequest &request, const Ticket &ticket);

} // namespace sextant
