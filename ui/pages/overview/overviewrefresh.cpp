// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview shows; how it is laid out and what it answers to is in overviewpage.cpp.
#include "assessment/verdict.h"
#include "charts/radarchart.h"
#include "pages/overview/chartcard.h"
#include "pages/overview/dimensiongrid.h"
#include "pages/overview/honestynotice.h"
#include "pages/overview/overviewfigures.h"
#include "pages/overview/questionscard.h"
#include "pages/overview/radarlegend.h"
#include "pages/overview/stepscard.h"
#include "pages/overviewpage.h"
#include "session/session.h"
#include "widgets/changetext.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// "6 Nov", with the year where it is not this one.
QString shortDate(const QDateTime &at, const QDateTime &now)
{
    const bool thisYear = at.date().year() == now.date().year();
    return QLocale().toString(at.date(), thisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QStringList tableRow(const QString &name, const Bounds &bounds)
{
    QStringList row{name, scoreText(bounds), boundsText(bounds)};
    row << (bounds.previous ? scoreText(*bounds.previous) : u"–"_s);
    row << (bounds.known ? shortLabelOf(bounds.level) : u"–"_s);
    return row;
}

} // namespace

bool OverviewPage::hasFigures() const
{
    return session()->hasProject() &&
           (!session()->state().inspections.isEmpty() || session()->assessment().product.coverage > 0);
}

std::optional<Comparison> OverviewPage::comparison() const
{
    const auto snapshot = OverviewFigures::snapshotBefore(session()->state().snapshots, session()->assessment());
    if (!snapshot)
        return std::nullopt;
    Comparison before{snapshot->at, snapshot->headline, {}};
    // A damaged snapshot still has its headline; the dimensions then stand without a comparison.
    if (const auto report = session()->snapshotReport(snapshot->id))
        if (const auto scores = dimensionScoresIn(*report))
            before.dimensions = *scores;
    return before;
}

void OverviewPage::refresh()
{
    if (!session()->hasProject())
        return;
    const auto before = comparison();
    refreshVerdict(refreshQuestions());
    refreshCharts(before);
    refreshTrend(before);
    refreshCoach();
    m_honesty->setOddities(hasFigures() ? session()->assessment().oddities : QList<Oddity>());
    QList<NextStep> steps;
    for (const Gap &gap : session()->assessment().nextSteps.first(
             std::min(qsizetype(StepsCard::mostSteps), session()->assessment().nextSteps.size())))
        steps << OverviewFigures::stepOf(session()->catalogue(), session()->assessment(), gap);
    m_steps->setSteps(
        hasFigures() ? steps : QList<NextStep>(),
        !hasFigures() ? tr("After the first scan, the steps that pay most stand here.")
        : session()->assessment().applicable() == 0
            ? tr("No check applies, so there is nothing to do. Answers about the product can change that.")
            : tr("Every check that applies passes. Rescan now and then to keep it so."));
    chainFocus();
    Q_EMIT subtitleChanged();
}

int OverviewPage::refreshQuestions()
{
    const auto &answered = session()->state().answered;
    QList<ProductQuestion> questions;
    QList<ProductQuestion> notKnown; // somebody said so; they come last
    for (const OpenQuestion &open : session()->assessment().openQuestions) {
        const ProfileQuestion *question = session()->catalogue().findQuestion(open.questionId);
        if (!question)
            continue;
        const bool said = !answered.value(open.questionId).basis.isEmpty();
        (said ? notKnown : questions) << ProductQuestion{open.questionId, questionTextOf(*question),
                                                         helpTextOf(*question), open.settles};
    }
    m_questions->setQuestions(questions + notKnown);
    return int(questions.size() + notKnown.size());
}

void OverviewPage::refreshVerdict(int openQuestions)
{
    Verdict verdict = OverviewFigures::verdictFor(session()->catalogue(), session()->assessment(), openQuestions);
    if (!hasFigures()) {
        const bool busy = session()->jobs()->isBusy();
        verdict = {};
        verdict.bounds.known = false;
        verdict.tone = Tone::Info;
        verdict.headline = busy ? tr("The first scan is running") : tr("No scan yet");
        verdict.reason = tr("The score appears here with the first scan, with the bounds that it could lie in.");
        verdict.known = tr("Nothing leaves this machine.");
    }
    m_banner->setVerdict(verdict);
}

void OverviewPage::refreshCharts(const std::optional<Comparison> &before)
{
    SixBounds six = OverviewFigures::sixBounds(session()->assessment(), before);
    QList<QStringList> rows;
    for (const auto &name : names<Dimension>()) {
        DimensionSummary summary = OverviewFigures::summaryOf(session()->assessment(), name.value, before);
        if (!hasFigures()) {
            summary.bounds = {};
            summary.bounds.known = false;
            summary.weakest = false;
            six[std::size_t(name.value)] = summary.bounds;
        }
        m_dimensions->setSummary(summary);
        rows << tableRow(labelOf(name.value), summary.bounds);
    }
    m_radar->setBounds(six);
    m_legend->setBefore(before ? shortDate(before->at, session()->now()) : QString());
    m_radarCard->setTable({tr("Dimension"), tr("Score"), tr("Could be"), tr("Before"), tr("Level")}, rows);
}

void OverviewPage::refreshTrend(const std::optional<Comparison> &before)
{
    const QList<TrendPoint> points = OverviewFigures::trendOf(session()->state().snapshots);
    m_trendCard->setPlaceholder(points.size() < 2 ? tr("The trend begins with the second scan.") : QString());
    m_trend->setPoints(points, {});
    QList<QStringList> rows;
    for (const TrendPoint &point : points)
        rows.prepend({QLocale().toString(point.date, u"d MMM yyyy"_s), scoreText(point.bounds),
                      boundsText(point.bounds), shortLabelOf(point.bounds.level)});
    m_trendCard->setTable({tr("Date"), tr("Score"), tr("Could be"), tr("Level")}, rows);
    const ChangeText change = changeText(OverviewFigures::boundsOf(session()->assessment(), before));
    m_trendChange->setVisible(before.has_value());
    if (!before)
        return;
    m_trendChange->setText(tr("%1 since %2").arg(change.text, shortDate(before->at, session()->now())));
    m_trendChange->setInk(change.ink);
}

void OverviewPage::coachFirstScan()
{
    const auto &jobs = session()->jobs()->jobs();
    if (!jobs.isEmpty()) {
        m_coachAction = Coach::Cancel;
        m_coach->setMessage(Tone::Info, jobs.front().title, jobs.front().phase);
        m_coach->setAction(tr("Cancel the scan"));
    } else if (session()->state().repositories.isEmpty()) {
        m_coachAction = Coach::Choose;
        m_coach->setMessage(Tone::Info, tr("This project has no repository yet."),
                            tr("Choose a folder, or import the report of a scanner."));
        m_coach->setAction(tr("Choose a folder"));
    } else {
        m_coachAction = Coach::Scan;
        m_coach->setMessage(Tone::Info, tr("The repository was not scanned yet."),
                            tr("A scan takes about a minute and changes nothing in it."));
        m_coach->setAction(tr("Scan now"));
    }
    m_coach->show();
}

void OverviewPage::refreshCoach()
{
    m_coachAction = Coach::None;
    m_coach->setDismissible(hasFigures());
    if (!hasFigures()) {
        coachFirstScan();
        return;
    }
    const ProjectState &state = session()->state();
    const Assessment &assessment = session()->assessment();
    const int missing = OverviewFigures::missingAnswers(assessment);
    const bool first = state.snapshots.size() <= 1 && missing > 0;
    const bool cut = std::ranges::any_of(state.inspections, &StoredInspection::shallow);
    m_coach->setVisible(!m_coachDismissed && (first || cut));
    m_coach->setAction({});
    if (cut) {
        m_coach->setMessage(Tone::Warn, tr("Part of the history is not here."),
                            tr("This is a shallow clone, so what history shows is judged from its newest part only."));
    } else if (first) {
        m_coach->setMessage(Tone::Info, tr("First score."),
                            tr("Wide, because %1 of %n answer(s) are missing. Each scan file or answer narrows it.",
                               nullptr, assessment.applicable())
                                .arg(missing));
        const int stoppers = assessment.product.stoppersOpen;
        m_coachAction = stoppers > 0 ? Coach::Stoppers : Coach::None;
        if (stoppers > 0)
            m_coach->setAction(tr("Answer the %n ship-stopper(s) first", nullptr, stoppers));
    }
}

void OverviewPage::runCoach()
{
    switch (m_coachAction) {
    case Coach::None:
        break;
    case Coach::Cancel:
        if (session()->jobs()->isBusy())
            session()->jobs()->cancel(session()->jobs()->jobs().front().id);
        break;
    case Coach::Scan:
        session()->rescan();
        break;
    case Coach::Choose:
        Q_EMIT navigateRequested({u"welcome"_s});
        break;
    case Coach::Stoppers:
        openGoal(QString::fromLatin1(OverviewFigures::stoppersGoal));
        break;
    }
}

} // namespace sextant
