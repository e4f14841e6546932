// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/explanationwords.h"

#include "assessment/ageing.h"
#include "assessment/verdict.h"
#include "base/seconds.h"

#include <QLocale>

#include <cmath>

namespace sextant::ExplanationWords {

namespace {

struct ExplanationText
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

constexpr double daysCountedUpTo = 90;
constexpr double daysPerMonth = 30.4;

/// Shares between 0 and 1.
QString share(double value)
{
    return QLocale().toString(value, 'f', 2);
}

/// Weights: at most one digit after the point.
QString weightText(double weight)
{
    const bool whole = std::abs(weight - std::round(weight)) < 0.05;
    return QLocale().toString(weight, 'f', whole ? 0 : 1);
}

QString stateSentence(const CheckResult &result, const Ruler &ruler)
{
    const QString value = share(result.score.value.value_or(0.0));
    const QString certainty = share(result.score.confidence);
    switch (result.state) {
    case CheckState::Pass:
        return ExplanationText::tr("It passes: the value is %1 (at least %2) and certainty is %3 (at least %4).")
            .arg(value, share(ruler.passValue), certainty, share(ruler.passConfidence));
    case CheckState::Fail:
        return ExplanationText::tr("It fails: the value is %1 (at most %2) and certainty is %3 (at least %4).")
            .arg(value, share(ruler.failValue), certainty, share(ruler.failConfidence));
    case CheckState::Unproven:
        return ExplanationText::tr(
                   "It is not proven: the value is %1 and certainty is %2. To pass, it needs %3 and %4.")
            .arg(value, certainty, share(ruler.passValue), share(ruler.passConfidence));
    case CheckState::Contested:
        return ExplanationText::tr(
                   "Claim and evidence disagree, so it counts as open: the value is %1 and certainty is %2.")
            .arg(value, certainty);
    case CheckState::Unknown:
        return ExplanationText::tr("Nothing is known. In the score it counts as failed, in what could be as passed.");
    case CheckState::NotApplicable:
        return result.answer && result.answer->value == AnswerValue::NotApplicable
                   ? ExplanationText::tr("It does not apply, because somebody said so.")
                   : ExplanationText::tr("It does not apply to this product as its profile stands.");
    }
    return {};
}

QString riskSentence(const Check &check, const CheckResult &result, Stage target)
{
    if (result.waived)
        return ExplanationText::tr("Its risk is accepted for now: it holds nothing back, and earns nothing.");
    if (riskAt(check.risk, target) != RiskClass::ShipStopper)
        return {};
    return result.state == CheckState::Pass
               ? ExplanationText::tr("It is a ship-stopper for the stage you aim at, and it is closed.")
               : ExplanationText::tr(
                     "It is an open ship-stopper for the stage you aim at: until it passes, it caps the score.");
}

QString questionsSentence(const Catalogue &catalogue, const CheckResult &result)
{
    QStringList questions;
    for (const QString &id : result.undecidedBy)
        if (const ProfileQuestion *question = catalogue.findQuestion(id))
            questions << questionTextOf(*question);
    if (questions.isEmpty())
        return {};
    return ExplanationText::tr("Whether it applies is still open: %1").arg(questions.join(u' '));
}

QString capSentence(const DimensionExplanation &explanation, double uncapped, const Ruler &ruler)
{
    if (explanation.stoppersOpen == 0)
        return ExplanationText::tr("No ship-stopper is open, so nothing caps it.");
    const QString open = ExplanationText::tr("%n ship-stopper(s) open.", nullptr, explanation.stoppersOpen);
    const QString cap = scoreText(dimensionCap(explanation.stoppersOpen, ruler));
    return open + u' ' +
           (explanation.cap ? ExplanationText::tr("That caps it at %1; without the cap it would be %2.")
                                  .arg(cap, scoreText(uncapped))
                            : ExplanationText::tr("That caps it at %1, which is above what is proven.").arg(cap));
}

QString ownRulerSentence(const Ruler &ruler)
{
    if (ruler.isPublished())
        return {};
    QStringList weights;
    for (const auto &name : names<Dimension>())
        if (ruler.weightOf(name.value) != 1)
            weights
                << ExplanationText::tr("%1 weighs %2").arg(labelOf(name.value), weightText(ruler.weightOf(name.value)));
    const QString own = ExplanationText::tr("Own weights and thresholds judge here, not the published ones.");
    return weights.isEmpty()
               ? own
               : own + u' ' + ExplanationText::tr("Against 1: %1.").arg(weights.join(QStringLiteral(", ")));
}

QString levelLine(Level level, const QString &held)
{
    const QString name = ExplanationText::tr("Level %1 of 4, %2.").arg(QString::number(int(level)), labelOf(level));
    return held.isEmpty() ? name : name + u' ' + held;
}

} // namespace

QString readiness()
{
    return ExplanationText::tr("Readiness");
}

QString ofAge(double days)
{
    if (days < 1)
        return ExplanationText::tr("today");
    if (days <= daysCountedUpTo)
        return ExplanationText::tr("%n day(s) old", nullptr, int(days));
    return ExplanationText::tr("%n month(s) old", nullptr, int(std::lround(days / daysPerMonth)));
}

QString ofEvidence(const EvidenceWeight &weight, double maxAgeDays)
{
    QStringList sentences{ExplanationText::tr("Trust %1 × strength %2 × freshness %3 = %4.")
                              .arg(share(weight.trust), share(weight.evidence.strength), share(weight.freshness),
                                   share(weight.reliability))};
    if (weight.freshness < 1)
        sentences << ExplanationText::tr("It is %1; up to %n day(s) it counts in full.", nullptr, int(maxAgeDays))
                         .arg(ofAge(weight.ageDays));
    // Its age was counted at the moment of the assessment.
    const QDateTime now = weight.evidence.date.addSecs(qint64(weight.ageDays * secondsInDay));
    sentences << ageingText(weight.evidence, int(maxAgeDays), now);
    if (weight.reliability < method::leastReliability)
        sentences << ExplanationText::tr("Too weak to count.");
    else if (!weight.speaks)
        sentences << ExplanationText::tr("Something more reliable of the same kind speaks for it.");
    if (weight.evidence.counterexample && weight.reliability >= method::counterexampleReliability)
        sentences << ExplanationText::tr("It refutes the check, whatever else speaks for it.");
    else if (weight.evidence.kind == EvidenceKind::Insider && weight.evidence.value == 0.0)
        sentences << ExplanationText::tr("It speaks against your own interest, so it is believed.");
    return sentences.join(u' ');
}

QString ofChange(const Check &check, const QString &name, double gain)
{
    const QString title = textOf(check).title;
    const QString effort = effortText(check.effortDays[1]);
    const auto points = int(std::lround(gain));
    if (points < 1)
        return ExplanationText::tr(
                   "begin with “%1”, %2. No single check moves %3 by a point yet, since several hold it together.")
            .arg(title, effort, name);
    return ExplanationText::tr("“%1”, %2: %3 up by %n point(s).", nullptr, points).arg(title, effort, name);
}

QStringList ofCheck(const Catalogue &catalogue, const Assessment &assessment, const CheckResult &result, double has)
{
    QStringList lines{stateSentence(result, assessment.product.ruler)};
    if (result.applies()) {
        const QString worth = QLocale().toString(result.points, 'f', 1);
        lines << ExplanationText::tr(
                     "It is worth %1 of the 100 points of %2. Value %3 × certainty %4 proves %5 of them.")
                     .arg(worth, labelOf(result.dimension), share(result.score.value.value_or(0.0)),
                          share(result.score.confidence), QLocale().toString(has, 'f', 1));
        lines << riskSentence(*catalogue.find(result.id), result, assessment.target);
        lines << questionsSentence(catalogue, result);
    }
    lines.removeAll(QString());
    return lines;
}

QStringList ofDimension(const Assessment &assessment, const DimensionExplanation &explanation)
{
    const DimensionScore &score = *assessment.product.of(explanation.dimension);
    return {
        ExplanationText::tr("%n check(s) apply and weigh %1 together. What is proven weighs %2, so %3 of 100 points.",
                            nullptr, explanation.checks)
            .arg(weightText(explanation.weight), weightText(explanation.proven), scoreText(score.evidencedUncapped)),
        ExplanationText::tr("A claim alone counts about half, a missing answer nothing. %1 % is known.")
            .arg(scoreText(score.coverage)),
        capSentence(explanation, score.evidencedUncapped, assessment.product.ruler),
        levelLine(score.level, levelSentence(assessment, explanation.dimension))};
}

QStringList ofProduct(const Assessment &assessment, const ProductExplanation &explanation)
{
    const ProductScore &product = assessment.product;
    QStringList lines{
        ExplanationText::tr("The soft minimum of the dimensions is %1: the weakest counts most. The plain average "
                            "would be %2.")
            .arg(scoreText(explanation.softMinimum), scoreText(product.plainAverage))};
    if (product.stoppersOpen == 0)
        lines << ExplanationText::tr("No ship-stopper is open, so nothing caps it.");
    else
        lines << ExplanationText::tr("%n ship-stopper(s) open.", nullptr, product.stoppersOpen) + u' ' +
                     (explanation.capDecides
                          ? ExplanationText::tr(
                                "They cap the product at %1, below the soft minimum, so the cap decides.")
                                .arg(scoreText(explanation.cap))
                          : ExplanationText::tr(
                                "They cap the product at %1, above the soft minimum, so the soft minimum decides.")
                                .arg(scoreText(explanation.cap)));
    lines << ExplanationText::tr("%1 % is known.").arg(scoreText(product.coverage));
    lines << ownRulerSentence(product.ruler);
    lines.removeAll(QString());
    QString held;
    for (const auto &name : names<Dimension>()) {
        const auto &score = product.of(name.value);
        if (!score || score->level != product.level || !held.isEmpty())
            continue;
        if (const QString sentence = levelSentence(assessment, name.value); !sentence.isEmpty())
            held = ExplanationText::tr("%1 holds it there: %2").arg(labelOf(name.value), sentence);
    }
    lines << levelLine(product.level, held);
    return lines;
}

} // namespace sextant::ExplanationWords
