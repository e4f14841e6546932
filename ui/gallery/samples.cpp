// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/samples.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant::Samples {

QList<DimensionSummary> dimensions()
{
    using D = Dimension;
    return {
        {D::Reliability, {46, 54, 66, 80, 49, Level::MvpSafe}, 12, 6, 3, 2, false},
        {D::Observability, {37, 43, 56, 75, 31, Level::MvpSafe}, 10, 3, 3, 2, false},
        {D::Security, {43, 49, 60, 85, 41, Level::AdHoc}, 21, 4, 5, 3, false},
        {D::Performance, {40, 51, 72, 70, 51, Level::MvpSafe}, 4, 3, 5, 1, false},
        {D::Operability, {55, 62, 74, 75, 58, Level::MvpSafe}, 16, 4, 4, 0, false},
        {D::Compliance, {17, 24, 42, 80, 22, Level::AdHoc}, 5, 5, 9, 4, true},
    };
}

SixBounds sixBounds()
{
    SixBounds all;
    for (const auto &each : dimensions())
        all[std::size_t(each.dimension)] = each.bounds;
    return all;
}

Bounds overall()
{
    return {31, 40, 58, 70, 35, Level::AdHoc};
}

Bounds firstScore()
{
    return {12, 25, 64, 70, {}, Level::AdHoc};
}

QList<NextStep> steps()
{
    using D = Dimension;
    return {
        {u"key"_s, u"Rotate the leaked cloud key and clean the git history"_s,
         u"1 live secret in 3 commits, seen by Gitleaks"_s, u"½ day"_s, 3, D::Security, u"TO"_s, u"Tomas"_s},
        {u"dpa"_s, u"Sign three data agreements"_s, u"Health data leaves you without a contract"_s, u"1 day"_s, 5,
         D::Compliance, u"EV"_s, u"Elena"_s},
        {u"restore"_s, u"Restore one backup, keep the proof"_s, u"Backups are claimed; no restore was ever seen"_s,
         u"1 day"_s, 4, D::Reliability, u"TO"_s, u"Tomas"_s},
        {u"alert"_s, u"Alert someone when the API fails"_s, u"Crashes reach you by customer e-mail"_s, u"2 days"_s, 6,
         D::Observability, u"PN"_s, u"Priya"_s},
    };
}

Verdict verdict()
{
    Verdict verdict;
    verdict.bounds = overall();
    verdict.tone = Tone::Bad;
    verdict.headline = u"Not ready for production"_s;
    verdict.reason =
        u"Compliance (24) is the weakest link. It holds the whole product at 40; the plain average would be 47."_s;
    verdict.known = u"Could be 31–58. 84 % is known, 12 ship-stoppers are open."_s;
    verdict.next = steps().front();
    verdict.nextGain = u"Security +3"_s;
    verdict.goals = {{u"Security review, 29 Jan 2027"_s, u"63 %"_s, Tone::Good},
                     {u"Public launch, 1 Mar 2027"_s, u"51 %"_s, Tone::Warn},
                     {u"SOC 2 Type II, 30 Jun 2027"_s, u"not before 10 Sep"_s, Tone::Bad}};
    return verdict;
}

QList<ListEntry> alarms()
{
    return {
        {u"key"_s,
         Severity::Critical,
         u"Live cloud key in git history"_s,
         u"3 commits, oldest 14 Mar 2026"_s,
         {},
         Tone::Neutral,
         true},
        {u"restore"_s,
         Severity::Critical,
         u"Backups never restored"_s,
         u"Claimed by Mara on 3 Nov, not seen"_s,
         {},
         Tone::Neutral,
         true},
        {u"soc"_s,
         Severity::High,
         u"SOC 2 goal cannot be met"_s,
         u"six-month window ends 13 Aug 2027"_s,
         {},
         Tone::Neutral,
         true},
        {u"test"_s,
         Severity::Medium,
         u"Penetration test claim has expired"_s,
         u"older than 12 months, counts as missing"_s,
         {},
         Tone::Neutral,
         true},
    };
}

QList<ListEntry> evidence()
{
    return {
        {u"1"_s,
         Fill::Stripes,
         u"“Yes, we restore every month.”"_s,
         u"Mara Lindqvist, 3 Nov 2026. Expires 2 May 2027"_s,
         {},
         Tone::Neutral,
         false},
        {u"2"_s, Fill::Solid, u"Daily snapshots are switched on, kept 7 days"_s,
         u"infra/database.tf line 41, commit a41c9e2"_s, u"helps"_s, Tone::Neutral, true},
        {u"3"_s, Fill::Solid, u"No restore job in the last 168 runs"_s, u"GitHub Actions, 21 Oct to 20 Nov"_s,
         u"contradicts"_s, Tone::Bad, true},
        {u"4"_s,
         Fill::Dotted,
         u"A restore log or job dated after 20 May"_s,
         u"would settle this check"_s,
         {},
         Tone::Neutral,
         false},
    };
}

QList<TrendPoint> trend()
{
    static constexpr int scores[] = {20, 21, 23, 24, 26, 25, 28, 30, 31, 33, 35, 40};
    static constexpr int lows[] = {8, 9, 11, 12, 14, 14, 17, 18, 20, 22, 24, 31};
    static constexpr int highs[] = {49, 49, 50, 50, 51, 50, 51, 52, 53, 53, 54, 58};
    QList<TrendPoint> points;
    for (std::size_t i = 0; i < std::size(scores); ++i)
        points << TrendPoint{QDate(2026, 6, 19).addDays(14 * qint64(i)),
                             {double(lows[i]), double(scores[i]), double(highs[i]), {}, {}, Level::AdHoc}};
    return points;
}

} // namespace sextant::Samples
