// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/verdict.h"

#include "catalogue/ownruler.h"

#include <QLocale>

#include <cmath>

namespace sextant {

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString headlineOf(Stage target, bool reached)
{
    switch (target) {
    case Stage::Prototype:
        return reached ? VerdictText::tr("Fine as a prototype") : VerdictText::tr("Not yet a prototype");
    case Stage::ProofOfConcept:
        return reached ? VerdictText::tr("Fine as a proof of concept")
                       : VerdictText::tr("Not ready as a proof of concept");
    case Stage::Mvp:
        return reached ? VerdictText::tr("Ready for first users") : VerdictText::tr("Not ready for first users");
    case Stage::Production:
        return reached ? VerdictText::tr("Ready for production") : VerdictText::tr("Not ready for production");
    }
    return {};
}

QString reasonOf(const ProductScore &product)
{
    const Dimension weakest = *product.weakest;
    const QString name = labelOf(weakest);
    const QString score = scoreText(product.of(weakest)->evidenced);
    if (std::ranges::count_if(product.dimensions, [](const auto &d) { return d.has_value(); }) == 1)
        return VerdictText::tr("%1 is the only dimension that can be judged.").arg(name);
    return VerdictText::tr(
               "%1 (%2) is the weakest link. It holds the whole product at %3; the plain average would be %4.")
        .arg(name, score, scoreText(*product.headline), scoreText(product.plainAverage));
}

} // namespace

QString scoreText(double score)
{
    return QLocale().toString(int(std::lround(score)));
}

QString boundsText(std::optional<double> low, std::optional<double> high)
{
    if (!low || !high)
        return {};
    return scoreText(*low) + u'–' + scoreText(*high);
}

QString scoreWithBounds(const ProductScore &product)
{
    if (!product.headline)
        return QStringLiteral("–");
    const QString score =
        QStringLiteral("%1 (%2)").arg(scoreText(*product.headline), boundsText(product.low, product.ceiling));
    const QString mark = rulerMark(product.ruler);
    return mark.isEmpty() ? score : score + QStringLiteral(", ") + mark;
}

QString scoreWithBounds(const ProductScore &product, Dimension dimension)
{
    const auto &score = product.of(dimension);
    if (!score)
        return QStringLiteral("–");
    return QStringLiteral("%1 (%2)").arg(scoreText(score->evidenced),
                                         boundsText(product.lowOf(dimension), score->ceiling));
}

VerdictWords verdictOf(const Assessment &assessment)
{
    const ProductScore &product = assessment.product;
    VerdictWords verdict;
    if (!product.headline) {
        verdict.headline = VerdictText::tr("Nothing to judge");
        verdict.reason = VerdictText::tr("No check applies to this product as its profile stands.");
        return verdict;
    }
    verdict.reached = product.stageEarned >= assessment.target;
    verdict.headline = headlineOf(assessment.target, verdict.reached);
    verdict.reason = reasonOf(product);
    verdict.known = VerdictText::tr("Could be %1. %2 % is known.")
                        .arg(boundsText(product.low, product.ceiling), scoreText(product.coverage)) +
                    u' ' +
                    (product.stoppersOpen ? VerdictText::tr("%n ship-stopper(s) open.", nullptr, product.stoppersOpen)
                                          : VerdictText::tr("No ship-stopper is open."));
    return verdict;
}

QString levelSentence(const Assessment &assessment, Dimension dimension)
{
    const auto &score = assessment.product.of(dimension);
    if (!score)
        return {};
    const auto held = whatHoldsLevel(assessment.product.checksOf(dimension), *score, assessment.product.ruler);
    if (!held)
        return {};
    const QString next = labelOf(held->next);
    switch (held->kind) {
    case LevelCondition::Kind::Evidenced:
        // The level asks for the score before the caps (method A4); without a word of them it contradicts the score.
        if (scoreText(held->has) != scoreText(score->evidenced))
            return VerdictText::tr("%1 needs a score of %2; without the cap for open ship-stoppers it is %3.")
                .arg(next, scoreText(held->needed), scoreText(held->has));
        return VerdictText::tr("%1 needs a score of %2; it is %3.")
            .arg(next, scoreText(held->needed), scoreText(held->has));
    case LevelCondition::Kind::Coverage:
        return VerdictText::tr("%1 needs %2 % to be known; it is %3 %.")
            .arg(next, scoreText(held->needed), scoreText(held->has));
    case LevelCondition::Kind::Gate:
        return VerdictText::tr("%1 needs %n more check(s) to pass.", nullptr, int(held->openChecks.size())).arg(next);
    }
    return {};
}

QString effortText(double days)
{
    if (days <= 0.5)
        return VerdictText::tr("half a day");
    const double halves = std::ceil(days * 2) / 2;
    if (halves == std::floor(halves))
        return VerdictText::tr("%n day(s)", nullptr, int(halves));
    return VerdictText::tr("%1 days").arg(QLocale().toString(halves, 'f', 1));
}

} // namespace sextant
