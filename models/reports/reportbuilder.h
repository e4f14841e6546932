// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/snapshotdifference.h"
#include "decision/decisionrecord.h"
#include "reports/reportdocument.h"
#include "reports/reporttemplate.h"

namespace sextant {

/// A recorded decision with what the method makes of it.
struct ReportDecision
{
    DecisionRecord record;
    DecisionCase facts;
    Recommendation recommendation;
    std::optional<Economics> economics;
    QStringList changes; ///< what is found otherwise by now, one sentence each
};

/// What a report is made from, beside the scorecard.
struct ReportSource
{
    Scorecard scorecard;
    FindingCounts counts; ///< open ones that nobody set aside
    ReportTable findings; ///< see findingTable()
    QString since;        ///< name and day of the snapshot that changes are told from
    std::optional<SnapshotDifference> difference;
    std::optional<ReportDecision> decision;
    QStringList people;             ///< everybody known to the project
    QList<ProductScore> afterSteps; ///< with so many of the next steps proven; the first with none
};

/// The columns of the list of findings, without a row.
ReportTable findingTable();

/// Pure: the same source, template and control give the same report.
ReportDocument buildReport(const ReportSource &source, const ReportTemplate &reportTemplate,
                           const ReportControl &control);

} // namespace sextant
