// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overviewfigures.h"

#include "assessment/verdict.h"
#include "catalogue/catalogue.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant::OverviewFigures {

namespace {

struct OverviewText
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

bool isPresent(const Snapshot &snapshot, const Assessment &assessment)
{
    const ProductScore &product = assessment.product;
    return snapshot.headline == product.headline && snapshot.low == product.low &&
           snapshot.ceiling == product.ceiling && snapshot.coverage == product.coverage;
}

bool hasSameRuler(const Snapshot &snapshot, const Assessment &assessment)
{
    return snapshot.catalogueHash == assessment.catalogueHash && snapshot.stageTarget == assessment.target &&
           snapshot.methodVersion == QString::number(assessment.methodVersion);
}

Tone toneOf(const Assessment &assessment, bool reached)
{
    if (!assessment.product.headline)
        return Tone::Info;
    return reached ? Tone::Good : assessment.product.level >= Level::MvpSafe ? Tone::Warn : Tone::Bad;
}

QList<Verdict::Goal> goalsOf(const Assessment &assessment, bool reached, int openQuestions)
{
    QList<Verdict::Goal> goals;
    if (!assessment.product.headline)
        return goals;
    goals << Verdict::Goal{OverviewText::tr("Aim: %1").arg(labelOf(assessment.target)),
                           reached ? OverviewText::tr("reached") : OverviewText::tr("not reached"),
                           reached ? Tone::Good : Tone::Bad, QString::fromLatin1(stageGoal)};
    if (const int open = assessment.product.stoppersOpen; open > 0)
        goals << Verdict::Goal{OverviewText::tr("%n ship-stopper(s) open", nullptr, open), OverviewText::tr("first"),
                               Tone::Warn, QString::fromLatin1(stoppersGoal)};
    if (openQuestions > 0)
        goals << Verdict::Goal{OverviewText::tr("%n question(s) about the product", nullptr, openQuestions),
                               OverviewText::tr("narrows it"), Tone::Info, QString::fromLatin1(questionsGoal)};
    return goals;
}

} // namespace

std::optional<Snapshot> snapshotBefore(const QList<Snapshot> &snapshots, const Assessment &assessment)
{
    for (qsizetype i = snapshots.size(); i-- > 0;) {
        const bool newest = i == snapshots.size() - 1;
        if (hasSameRuler(snapshots[i], assessment) && !(newest && isPresent(snapshots[i], assessment)))
            return snapshots[i];
    }
    return std::nullopt;
}

Bounds boundsOf(const Assessment &assessment, const std::optional<Comparison> &before)
{
    const ProductScore &product = assessment.product;
    Bounds bounds;
    bounds.known = product.headline.has_value();
    bounds.score = product.headline.value_or(0.0);
    bounds.low = product.low.value_or(0.0);
    bounds.high = product.ceiling.value_or(0.0);
    bounds.level = product.level;
    if (before)
        bounds.previous = before->headline;
    return bounds;
}

Bounds boundsOf(const Assessment &assessment, Dimension dimension, const std::optional<Comparison> &before)
{
    Bounds bounds;
    const auto &score = assessment.product.of(dimension);
    bounds.known = score.has_value();
    if (!score)
        return bounds;
    bounds.score = score->evidenced;
    bounds.low = assessment.product.lowOf(dimension).value_or(0.0);
    bounds.high = score->ceiling;
    bounds.level = score->level;
    if (before)
        bounds.previous = before->dimensions[std::size_t(dimension)];
    return bounds;
}

SixBounds sixBounds(const Assessment &assessment, const std::optional<Comparison> &before)
{
    SixBounds six;
    for (const auto &name : names<Dimension>())
        six[std::size_t(name.value)] = boundsOf(assessment, name.value, before);
    return six;
}

DimensionSummary summaryOf(const Assessment &assessment, Dimension dimension, const std::optional<Comparison> &before)
{
    DimensionSummary summary;
    summary.dimension = dimension;
    summary.bounds = boundsOf(assessment, dimension, before);
    const auto basis = assessment.basisOf(dimension);
    summary.seen = basis[std::size_t(EvidenceBasis::Observed)];
    summary.claimed = basis[std::size_t(EvidenceBasis::Claimed)];
    summary.missing = basis[std::size_t(EvidenceBasis::Missing)];
    if (const auto &score = assessment.product.of(dimension)) {
        summary.shipStoppers = score->stoppersOpen();
        summary.weakest = assessment.product.weakest == dimension;
    }
    return summary;
}

QString plainText(const DimensionSummary &summary)
{
    const QString name = labelOf(summary.dimension);
    if (!summary.bounds.known)
        return OverviewText::tr("%1: no check applies.").arg(name);
    return OverviewText::tr("%1 %2 (%3), %4. %5 checks seen, %6 claimed, %7 missing. %n ship-stopper(s) open.", nullptr,
                            summary.shipStoppers)
        .arg(name, scoreText(summary.bounds), boundsText(summary.bounds), labelOf(summary.bounds.level))
        .arg(summary.seen)
        .arg(summary.claimed)
        .arg(summary.missing);
}

NextStep stepOf(const Catalogue &catalogue, const Assessment &assessment, const Gap &gap)
{
    NextStep step;
    step.id = gap.checkId;
    const Check *check = catalogue.find(gap.checkId);
    const CheckResult *result = assessment.find(gap.checkId);
    if (!check || !result)
        return step;
    const CheckText text = textOf(*check);
    step.title = text.title;
    step.why = result->evidence.isEmpty() ? text.why : result->evidence.front().summary;
    step.effort = effortText(gap.effortDays);
    step.gain = int(std::lround(gap.gain));
    step.dimension = check->dimension;
    if (result->answer) {
        step.owner = result->answer->owner;
        for (const QString &word : step.owner.split(u' ', Qt::SkipEmptyParts).mid(0, 2))
            step.ownerInitials += word.front().toUpper();
    }
    return step;
}

Verdict verdictFor(const Catalogue &catalogue, const Assessment &assessment, int openQuestions)
{
    const VerdictWords words = verdictOf(assessment);
    Verdict verdict;
    verdict.bounds = boundsOf(assessment);
    verdict.tone = toneOf(assessment, words.reached);
    verdict.headline = words.headline;
    verdict.reason = words.reason;
    verdict.known = words.known;
    if (!assessment.product.ruler.isPublished())
        verdict.known += u' ' + OverviewText::tr("Judged by own weights.");
    verdict.goals = goalsOf(assessment, words.reached, openQuestions);
    verdict.goalsNote = OverviewText::tr("no date is set");
    if (assessment.nextSteps.isEmpty())
        return verdict;
    verdict.next = stepOf(catalogue, assessment, assessment.nextSteps.front());
    if (verdict.next->gain > 0 && verdict.next->dimension)
        verdict.nextGain = u"%1 +%2"_s.arg(labelOf(*verdict.next->dimension)).arg(verdict.next->gain);
    return verdict;
}

QList<TrendPoint> trendOf(const QList<Snapshot> &snapshots)
{
    QList<TrendPoint> points;
    for (const Snapshot &snapshot : snapshots) {
        if (!snapshot.headline)
            continue;
        Bounds bounds;
        bounds.score = *snapshot.headline;
        bounds.low = snapshot.low.value_or(0.0);
        bounds.high = snapshot.ceiling.value_or(100.0);
        bounds.level = snapshot.level;
        points << TrendPoint{snapshot.at.date(), bounds};
    }
    return points;
}

int missingAnswers(const Assessment &assessment)
{
    return int(std::ranges::count_if(assessment.checks, [](const CheckResult &check) {
        return check.applies() && check.score.basis() == EvidenceBasis::Missing;
    }));
}

} // namespace sextant::OverviewFigures
