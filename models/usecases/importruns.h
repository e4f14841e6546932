// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "storage/workspace.h"

namespace sextant {

/// Keeps the runs, jobs or test cases of a report file that was imported, if its format holds any. The same file again
/// changes nothing.
Status importRuns(const Workspace &workspace, qint64 projectId, qint64 importId, const QString &file,
                  const QString &format, const Ticket &ticket);

} // namespace sextant
