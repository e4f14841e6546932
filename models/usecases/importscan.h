// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/evidencefromfigures.h"
#include "domain/scandigest.h"
#include "importers/report.h"

namespace sextant {

/// A report file that was read whole, and what it says about the checks.
struct ReadScan
{
    QString file;
    Report report;
    Scan scan;
};

/// Reads one report file into figures and a digest; stores nothing.
Result<ReadScan> readScan(const QString &file, const Ticket &ticket, const QString &asFormat = {});

/// Its figures, for the checks that rest on them.
MeasuredReport measuredOf(const Report &report, const QString &file);

/// What a report says about the checks, given the groups of its findings. Without a date in the report the file's own
/// date stands in, marked as assumed.
Scan scanOf(const Report &report, const QString &file, const QList<FindingGroup> &groups);

} // namespace sextant
