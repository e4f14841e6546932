// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"
#include "base/result.h"

namespace sextant {

/// All figures of an assessment, the member scores.json: the product, its dimensions, and each check's state.
QByteArray writeScores(const Assessment &assessment);

/// A figure that a bundle states and that comes out otherwise.
struct FigureDifference
{
    QString figure; ///< "checks/rel.backups/state"
    QString claimed;
    QString found;
};

struct FigureComparison
{
    qint64 figures = 0; ///< that were compared
    QList<FigureDifference> differences;

    static constexpr int mostDifferences = 2000; ///< that are kept
};

/// What scores.json states against what the evidence comes to.
Result<FigureComparison> compareScores(const QByteArray &scores, const Assessment &assessment);

/// The figures that the report shows, in its order: readiness alone, then the six dimensions.
Result<FigureComparison> compareReport(const QByteArray &report, const Assessment &assessment);

} // namespace sextant
