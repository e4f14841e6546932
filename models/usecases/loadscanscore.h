// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/scanscore.h"
#include "base/ticket.h"
#include "storage/workspace.h"

namespace sextant {

/// How heavy the open findings of a project weigh on a day, with what people decided about them: false alarms and
/// duplicates do not count, an accepted risk whose last day has not passed and what stays as it is are suppressed with
/// a reason. A class counts as scanned when an import that did not fail looked for it. A million findings take about
/// 32 MB and a good second.
Result<ScanScore> loadScanScore(const Workspace &workspace, qint64 projectId, QDate today, const Ticket &ticket = {});

} // namespace sextant
