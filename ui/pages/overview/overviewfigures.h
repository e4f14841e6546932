// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "charts/trendchart.h"
#include "marks/minibars.h"
#include "reports/snapshotscores.h"
#include "storage/snapshotstore.h"
#include "widgets/dimensioncard.h"
#include "widgets/verdictbanner.h"

namespace sextant {

/// An earlier moment that the figures of today are compared with.
struct Comparison
{
    QDateTime at;
    std::optional<double> headline;
    DimensionScores dimensions;
};

/// Turns an assessment into what the widgets of the overview show. Pure: values in, values out.
namespace OverviewFigures {

/// The newest snapshot that is not the present result itself and was measured with the same ruler.
std::optional<Snapshot> snapshotBefore(const QList<Snapshot> &snapshots, const Assessment &assessment);

Bounds boundsOf(const Assessment &assessment, const std::optional<Comparison> &before = {});
Bounds boundsOf(const Assessment &assessment, Dimension dimension, const std::optional<Comparison> &before = {});
SixBounds sixBounds(const Assessment &assessment, const std::optional<Comparison> &before = {});
DimensionSummary summaryOf(const Assessment &assessment, Dimension dimension,
                           const std::optional<Comparison> &before = {});
/// "Security 49 (43–60), level 1 of 4 …" for the clipboard.
QString plainText(const DimensionSummary &summary);

NextStep stepOf(const Catalogue &catalogue, const Assessment &assessment, const Gap &gap);
Verdict verdictFor(const Catalogue &catalogue, const Assessment &assessment, int openQuestions);

QList<TrendPoint> trendOf(const QList<Snapshot> &snapshots);

/// How many checks that apply have no evidence at all.
int missingAnswers(const Assessment &assessment);

/// Ids of the entries under "When can we launch".
inline constexpr auto stageGoal = "stage";
inline constexpr auto stoppersGoal = "stoppers";
inline constexpr auto questionsGoal = "questions";

} // namespace OverviewFigures

} // namespace sextant
