// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportbuilder.h"

namespace sextant {

/// A section of reportSections(); one without blocks has nothing to say and is left out.
ReportSection makeReportSection(const QString &id, const ReportSource &source, const ReportTemplate &reportTemplate);

/// What a section says in one sentence; empty where its title has to do.
QString messageOf(const QString &id, const ReportSource &source);

ReportSummary summaryOf(const ReportSource &source);
ReportScore scoreOf(const Assessment &assessment, Dimension dimension);

/// What rests on evidence, and what went into it.
ReportSection basisSection(const ReportSource &source);
ReportSection sourcesSection(const ReportSource &source);
ReportSection checklistSection(const ReportSource &source);
ReportSection changesSection(const ReportSource &source);
ReportSection risksSection(const ReportSource &source);
ReportSection notSeenSection(const ReportSource &source);

} // namespace sextant
