// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/checkwords.h"

#include "assessment/ageing.h"

#include <QCoreApplication>
#include <QLocale>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

struct CheckPaneText
{
    Q_DECLARE_TR_FUNCTIONS(CheckPane)
};

constexpr double helpsFrom = 0.75;
constexpr double contradictsBelow = 0.5;

QString countsText(const CheckResult &result)
{
    const QLocale locale;
    return CheckPaneText::tr("Counts %1 of %2 points.")
        .arg(locale.toString(result.points * result.score.proven(), 'f', 1), locale.toString(result.points, 'f', 1));
}

CheckNotice noticeOfExclusion(const Answer &answer)
{
    const QString reason = answer.exclusion ? labelOf(*answer.exclusion) : CheckPaneText::tr("no reason given");
    return {Tone::Info, CheckPaneText::tr("Left out of the score: %1.").arg(reason), answer.note};
}

CheckNotice noticeOfDispute(const CheckResult &result)
{
    const QString words = result.answer && result.answer->value != AnswerValue::Unknown
                              ? CheckPaneText::tr("The answer is %1; what was seen says otherwise. %2")
                                    .arg(labelOf(result.answer->value), countsText(result))
                              : CheckPaneText::tr("What was seen points both ways. %1").arg(countsText(result));
    return {Tone::Warn, labelOf(CheckState::Contested), words};
}

} // namespace

/// An accepted risk says who answers for it and until when, before anything else is said.
CheckNotice noticeOfRisk(const CheckResult &result)
{
    const AcceptedRisk &risk = *result.risk;
    const QString until = dayWords(risk.until);
    switch (result.riskStanding) {
    case RiskStanding::InForce:
        return {Tone::Info, CheckPaneText::tr("%1 accepts this risk until %2.").arg(risk.owner, until), risk.reason};
    case RiskStanding::Expired:
        return {Tone::Warn, CheckPaneText::tr("The risk was accepted until %1.").arg(until),
                CheckPaneText::tr("That time is over, so the check counts again. %1 had said: %2")
                    .arg(risk.owner, risk.reason)};
    case RiskStanding::Refused:
        return {Tone::Bad, CheckPaneText::tr("This risk cannot be accepted."),
                CheckPaneText::tr("The harm would not be the team's alone, so its gate stays closed.")};
    case RiskStanding::None:
        break;
    }
    return {};
}

/// The difference in words: what was cited, and what stands there now.
CheckNotice noticeOfReview(const CitationReview &review)
{
    const QString place = CheckPaneText::tr("%1 line %2").arg(review.cited.path, QString::number(review.cited.line));
    const QString lead = CheckPaneText::tr("Review again: what the answer cites has changed.");
    const QString rest = CheckPaneText::tr("The answer counts nothing until somebody looks and answers again.");
    if (review.standing == CitationStanding::Gone)
        return {Tone::Warn, lead, CheckPaneText::tr("%1 is gone. It was: %2").arg(place, review.before) + u'\n' + rest};
    const QString now = review.after.isEmpty() ? CheckPaneText::tr("nothing like it") : review.after;
    return {Tone::Warn, lead, CheckPaneText::tr("%1 was: %2\nNow: %3").arg(place, review.before, now) + u'\n' + rest};
}

/// Where a cited line stands today; empty where it did not move.
CheckNotice noticeOfMove(const CitationReview &review)
{
    return {Tone::Info, CheckPaneText::tr("The cited line has moved, with the same words."),
            CheckPaneText::tr("%1: from line %2 to line %3.")
                .arg(review.cited.path, QString::number(review.cited.line), QString::number(review.lineNow))};
}

CheckNotice noticeOf(const Check &check, const CheckResult &result)
{
    if (result.applies() && result.risk && result.state != CheckState::Pass)
        return noticeOfRisk(result);
    if (result.applies() && result.reviewAgain)
        return noticeOfReview(*result.citation);
    if (!result.applies())
        return result.answer && result.answer->value == AnswerValue::NotApplicable
                   ? noticeOfExclusion(*result.answer)
                   : CheckNotice{Tone::Info, CheckPaneText::tr("The profile says that this check does not apply."), {}};
    if (result.state == CheckState::Contested)
        return noticeOfDispute(result);
    if (result.score.stale > 0)
        return {Tone::Warn, CheckPaneText::tr("%n piece(s) of evidence expired.", nullptr, result.score.stale),
                CheckPaneText::tr("Evidence counts in full for %n day(s). %1", nullptr, check.maxAgeDays)
                    .arg(countsText(result))};
    if (result.score.basis() == EvidenceBasis::Claimed && result.score.value.value_or(0) > 0)
        return {Tone::Warn, CheckPaneText::tr("Claimed, but nothing seen."), countsText(result)};
    if (result.citation && result.citation->standing == CitationStanding::Moved)
        return noticeOfMove(*result.citation);
    return {};
}

QString effectOf(const Evidence &evidence)
{
    if (evidence.value >= helpsFrom)
        return CheckPaneText::tr("helps");
    return evidence.value < contradictsBelow ? CheckPaneText::tr("contradicts") : CheckPaneText::tr("helps in part");
}

Tone toneOfEffect(const Evidence &evidence)
{
    if (evidence.value >= helpsFrom)
        return Tone::Good;
    return evidence.value < contradictsBelow ? Tone::Bad : Tone::Neutral;
}

QString sourceOf(const Evidence &evidence, const Check &check, const QDate &today)
{
    const QString source = evidence.source.isEmpty() ? labelOf(evidence.kind) : evidence.source;
    const QDate date = evidence.date.date();
    if (!date.isValid())
        return source;
    const QString said = CheckPaneText::tr("%1, %2", "source and date").arg(source, dayWords(date));
    return said + u". "_s + ageingText(evidence, check.maxAgeDays, QDateTime(today, QTime(0, 0), Qt::UTC));
}

QString placeWords(const Place &place)
{
    QString text = place.path;
    if (place.line > 0)
        text = CheckPaneText::tr("%1 line %2").arg(text, QString::number(place.line));
    if (!place.commit.isEmpty())
        text = CheckPaneText::tr("%1, commit %2").arg(text, place.commit.left(7));
    return text;
}

QString dayWords(const QDate &day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

} // namespace sextant
