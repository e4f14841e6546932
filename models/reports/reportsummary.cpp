// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/verdict.h"
#include "catalogue/ownruler.h"
#include "decision/outlook.h"
#include "reports/reportsections.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct ReportSummaryText
{
    Q_DECLARE_TR_FUNCTIONS(ReportSections)
};

ReportScore scoreOf(const ProductScore &product)
{
    return {ReportSummaryText::tr("Readiness"), product.headline,   product.low.value_or(0),
            product.ceiling.value_or(0),        int(product.level), {}};
}

} // namespace

ReportScore scoreOf(const Assessment &assessment, Dimension dimension)
{
    const auto &figures = assessment.product.of(dimension);
    if (!figures)
        return {labelOf(dimension), std::nullopt, 0, 0, 0, ReportSummaryText::tr("No check applies.")};
    return {labelOf(dimension), figures->evidenced,  assessment.product.lowOf(dimension).value_or(0),
            figures->ceiling,   int(figures->level), levelSentence(assessment, dimension)};
}

ReportSummary summaryOf(const ReportSource &source)
{
    const Assessment &assessment = source.scorecard.assessment;
    const VerdictWords words = verdictOf(assessment);
    ReportSummary summary;
    summary.product = scoreOf(assessment.product);
    summary.rulerMark = sextant::rulerMark(assessment.product.ruler);
    summary.levelName = labelOf(assessment.product.level);
    summary.reason = words.reason;
    summary.known = words.known;
    for (int i = 0; i < dimensionCount; ++i) {
        summary.dimensions << scoreOf(assessment, Dimension(i));
        const auto [seen, claimed, missing] = assessment.basisOf(Dimension(i));
        summary.seen += seen;
        summary.claimed += claimed;
        summary.missing += missing;
    }
    summary.stoppers = assessment.product.stoppersOpen;
    for (const ProductScore &product : source.afterSteps)
        summary.afterSteps << scoreOf(product);
    return summary;
}

QString messageOf(const QString &id, const ReportSource &source)
{
    const Assessment &assessment = source.scorecard.assessment;
    if (id == "scores"_L1 && assessment.product.weakest)
        return ReportSummaryText::tr("%1 is the weakest of six, at %2")
            .arg(labelOf(*assessment.product.weakest),
                 scoreWithBounds(assessment.product, *assessment.product.weakest));
    if (id == "stoppers"_L1 && assessment.product.stoppersOpen > 0)
        return ReportSummaryText::tr("%n ship-stopper(s) are open", nullptr, assessment.product.stoppersOpen);
    if (id == "steps"_L1 && !assessment.nextSteps.isEmpty())
        if (const Check *check = source.scorecard.catalogue.find(assessment.nextSteps.front().checkId))
            return ReportSummaryText::tr("To do first: %1").arg(textOf(*check).title);
    if (id == "changes"_L1 && source.difference)
        return source.difference->words();
    if (id == "findings-summary"_L1 && !source.scorecard.imports.isEmpty())
        return ReportSummaryText::tr("%n finding(s) of scanners are open", nullptr, int(source.counts.open()));
    if (id == "ways"_L1 && source.decision)
        return decisionWords(source.decision->recommendation, source.decision->economics).reason;
    if (id == "unknown"_L1)
        return ReportSummaryText::tr("%1 % of what matters is known").arg(scoreText(assessment.product.coverage));
    return {};
}

} // namespace sextant
