// SPDX-License-Identifier: GPL-3.0-or-later
// What the history page shows, made from what its desks know.
#include "assessment/verdict.h"
#include "charts/dumbbellchart.h"
#include "charts/trendchart.h"
#include "items/snapshottable.h"
#include "pages/history/differencecard.h"
#include "pages/history/historytable.h"
#include "pages/history/incidentscard.h"
#include "pages/history/movedcard.h"
#include "pages/history/seriescards.h"
#include "pages/history/snapshotlist.h"
#include "pages/history/timelinecard.h"
#include "pages/historypage.h"
#include "pages/overview/overviewfigures.h"
#include "session/plandesk.h"
#include "session/session.h"
#include "widgets/button.h"
#include "widgets/notice.h"
#include "widgets/rowscard.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostEvents = 300;

QString dayText(const QDateTime &at)
{
    return QLocale().toString(at.date(), u"d MMM yyyy"_s);
}

QString pointsText(const std::optional<double> &points)
{
    return !points ? u"–"_s : *points > 0 ? u"+"_s + scoreText(*points) : scoreText(*points);
}

QString figureText(const std::optional<double> &score)
{
    return score ? scoreText(*score) : u"–"_s;
}

QString rangeText(const std::optional<DimensionFigures> &figures)
{
    return figures ? boundsText(figures->low, figures->ceiling) : u"–"_s;
}

/// One that has no stored bounds is drawn as a point.
std::optional<Bounds> boundsOf(const std::optional<double> &score, const std::optional<DimensionFigures> &figures)
{
    if (!score)
        return std::nullopt;
    Bounds bounds;
    bounds.score = *score;
    bounds.low = figures ? figures->low : *score;
    bounds.high = figures ? figures->ceiling : *score;
    bounds.level = figures ? figures->level : Level::Absent;
    return bounds;
}

/// "2 better, 1 worse" of one dimension.
QString noteOf(const MovedCounts &counts)
{
    QStringList parts;
    if (counts.better > 0)
        parts << HistoryPage::tr("%1 better").arg(counts.better);
    if (counts.worse > 0)
        parts << HistoryPage::tr("%1 worse").arg(counts.worse);
    if (counts.other > 0)
        parts << HistoryPage::tr("%1 otherwise").arg(counts.other);
    return parts.join(u", "_s);
}

QString happenedText(const QMap<HistoryEvent::Kind, int> &happened)
{
    using enum HistoryEvent::Kind;
    QStringList parts;
    if (const int count = happened.value(Release))
        parts << HistoryPage::tr("%n release(s)", nullptr, count);
    if (const int count = happened.value(Import))
        parts << HistoryPage::tr("%n import(s)", nullptr, count);
    if (const int count = happened.value(Decision))
        parts << HistoryPage::tr("%n decision(s)", nullptr, count);
    if (const int count = happened.value(Incident))
        parts << HistoryPage::tr("%n incident(s)", nullptr, count);
    if (const int count = happened.value(Rules))
        parts << HistoryPage::tr("%n change(s) of the rules", nullptr, count);
    return parts.isEmpty() ? HistoryPage::tr("Nothing else is recorded since.")
                           : HistoryPage::tr("Since then: %1.").arg(parts.join(u", "_s));
}

QString sinceText(const SinceMeeting &since)
{
    const QString range =
        since.newest.low && since.newest.ceiling ? boundsText(since.newest.low, since.newest.ceiling) : u"–"_s;
    const QString now = HistoryPage::tr("Since “%1” on %2 the score went from %3 to %4, and could be %5.")
                            .arg(since.meeting.name, dayText(since.meeting.at), figureText(since.meeting.headline),
                                 figureText(since.newest.headline), range);
    return now + u' ' + happenedText(since.happened);
}

} // namespace

void HistoryPage::refresh()
{
    m_notice->hide();
    const QList<Snapshot> &snapshots = m_desk->snapshots();
    static_cast<QStackedLayout *>(layout())->setCurrentIndex(snapshots.isEmpty() ? 1 : 0);
    m_list->setSnapshots(snapshots);
    if (!snapshots.isEmpty() && m_list->chosen().isEmpty())
        m_list->choose({snapshots.back().id});
    compareChosen();
    refreshTrend();
    refreshAlarms();
    refreshEvents();
    refreshTimeline();
    Q_EMIT subtitleChanged();
}

void HistoryPage::refreshTrend()
{
    QString trouble;
    QList<TrendPoint> points;
    if (m_what->currentIndex() == 0)
        points = OverviewFigures::trendOf(m_desk->snapshots());
    else if (const auto trend = m_desk->trendOf(Dimension(m_what->currentData().toInt())))
        for (const ScoreAt &at : *trend)
            points << TrendPoint{at.at.date(), Bounds{at.low, at.score, at.ceiling}};
    else
        trouble = tr("The trend could not be read: %1").arg(trend.error().what);
    m_trend->setPoints(points, {});
    m_trendCard->setPlaceholder(!trouble.isEmpty()  ? trouble
                                : points.size() < 2 ? tr("The trend begins with the second snapshot.")
                                                    : QString());
    QList<QStringList> rows;
    for (const TrendPoint &point : points)
        rows.prepend(
            {QLocale().toString(point.date, u"d MMM yyyy"_s), scoreText(point.bounds), boundsText(point.bounds)});
    m_trendCard->setTable({tr("Day"), tr("Score"), tr("Could be")}, rows);
}

void HistoryPage::refreshAlarms()
{
    QList<ListEntry> entries;
    for (const RaisedAlarm &alarm : m_plan->alarms().raised) {
        ListEntry entry;
        entry.id = alarm.id;
        entry.title = alarm.title;
        entry.detail =
            alarm.snooze ? tr("Put off until %1: %2")
                               .arg(QLocale().toString(alarm.snooze->until, QLocale::ShortFormat), alarm.snooze->reason)
                         : u"%1 %2"_s.arg(alarm.facts, alarm.whatNow);
        entry.badge = alarm.state == AlarmState::Alarm     ? tr("alarm")
                      : alarm.state == AlarmState::Warning ? tr("warning")
                                                           : tr("notice");
        entry.badgeTone = alarm.state == AlarmState::Alarm ? Tone::Bad : Tone::Warn;
        entries << entry;
    }
    m_alarms->setRows(entries, tr("No alarm rings."));
    if (const auto &trouble = m_plan->trouble())
        sayTrouble(tr("The alarms could not be judged anew."), *trouble);
    m_alarms->setNote(tr("%1 quiet, %2 not judged because something is not known")
                          .arg(m_plan->alarms().quiet)
                          .arg(m_plan->alarms().notJudged));
}

void HistoryPage::refreshEvents()
{
    QList<QStringList> rows;
    const auto events = m_desk->events(mostEvents);
    if (!events)
        sayTrouble(tr("What was done could not be read."), events.error());
    for (const HistoryEvent &event : events ? *events : QList<HistoryEvent>())
        rows << QStringList{QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat), event.who, event.what};
    fillHistoryTable(m_events, rows);
}

void HistoryPage::refreshTimeline()
{
    const auto events = m_desk->timeline();
    if (!events)
        sayTrouble(tr("What happened could not be read."), events.error());
    const QList<HistoryEvent> known = events ? *events : QList<HistoryEvent>();
    const QList<Snapshot> &snapshots = m_desk->snapshots();
    const QDateTime now = session()->now();
    m_timeline->setEvents(known, snapshots.isEmpty() ? now : snapshots.front().at, now);
    const auto since = m_desk->sinceMeeting(known);
    m_since->setVisible(since.has_value());
    m_sinceText->setText(
        since ? sinceText(*since)
              : tr("No earlier snapshot has a name. Take one with a name at the next meeting, and this says from then "
                   "on what has happened since."));
}

void HistoryPage::compareChosen()
{
    const QList<qint64> ids = m_list->compared();
    if (ids.size() >= 2)
        return m_desk->compare(ids);
    m_desk->forgetComparison(); // one that still runs would show figures of others
    clearComparison(ids.isEmpty() ? tr("Pick a snapshot.")
                                  : tr("This is the first snapshot; there is nothing before it."));
}

void HistoryPage::sayTrouble(const QString &lead, const Error &error)
{
    m_notice->setMessage(Tone::Bad, lead, QStringList{error.what, error.remedy}.join(u' ').trimmed());
    m_notice->show();
}

/// Figures of another pair would be read as those of the chosen one.
void HistoryPage::clearComparison(const QString &words)
{
    m_difference->setWords(words);
    m_dumbbells->setRows({});
    m_dimensions->setTable({}, {});
    m_dimensions->hide();
    m_moved->setRows({});
    m_moved->hide();
    m_series->hide();
    m_timeline->setSpan({}, {});
}

void HistoryPage::present(const SnapshotComparison &comparison)
{
    m_difference->setComparison(comparison);
    presentDimensions(comparison);
    presentMoved(comparison);
    const bool many = comparison.series.columns.size() > 2;
    if (many)
        m_series->setSeries(comparison.series, session()->catalogue());
    m_series->setVisible(many);
    m_dimensions->show();
    m_moved->show();
    m_timeline->setSpan(comparison.before.at, comparison.after.at);
}

void HistoryPage::presentDimensions(const SnapshotComparison &comparison)
{
    const SnapshotDifference &difference = comparison.difference;
    const bool same = difference.split == SnapshotDifference::Split::SameRules;
    std::array<QList<CheckShift>, dimensionCount> moved;
    for (const CheckShift &shift : difference.moved)
        if (const Check *check = session()->catalogue().find(shift.checkId))
            moved[std::size_t(check->dimension)] << shift;
    const SixFigures &before = comparison.series.columns.front().figures;
    const SixFigures &after = comparison.series.columns.back().figures;
    QList<Dumbbell> dumbbells;
    QList<QStringList> table;
    for (const auto &name : names<Dimension>()) {
        const auto at = std::size_t(name.value);
        const ScoreShift &shift = difference.dimensions[at];
        dumbbells << Dumbbell{name.value, boundsOf(shift.before, before[at]), boundsOf(shift.after, after[at]),
                              difference.split == SnapshotDifference::Split::Rescored ? shift.rescored : std::nullopt,
                              noteOf(countsOf(moved[at]))};
        table << QStringList{labelOf(name.value),
                             figureText(shift.before),
                             figureText(shift.after),
                             same ? u"0"_s : pointsText(shift.byRules()),
                             pointsText(same ? shift.inAll() : shift.byProduct()),
                             rangeText(before[at]),
                             rangeText(after[at])};
    }
    const QString last = snapshotLetter(int(comparison.series.columns.size()) - 1);
    const QString legend = tr("○ A   ● %1   box: could be   line below: A could be").arg(last);
    m_legend->setText(same || difference.split == SnapshotDifference::Split::NotKnown
                          ? legend
                          : legend + u"   "_s + tr("| A by the new rules"));
    m_dumbbells->setRows(dumbbells);
    m_dimensions->setTable({tr("Dimension"), tr("Before"), tr("After"), tr("By the rules"), tr("By the product"),
                            tr("Could be before"), tr("Could be after")},
                           table);
}

void HistoryPage::presentMoved(const SnapshotComparison &comparison)
{
    const SnapshotDifference &difference = comparison.difference;
    const bool split = difference.split == SnapshotDifference::Split::Rescored;
    QList<MovedRow> moved;
    for (const CheckShift &shift : difference.moved) {
        const Check *check = session()->catalogue().find(shift.checkId);
        const bool byRulesOnly = split && shift.movedByRules() && !shift.movedByProduct();
        MovedRow row{shift,
                     check ? check->dimension : Dimension::Reliability,
                     check ? textOf(*check).title : shift.checkId,
                     {},
                     {}};
        row.by = difference.split == SnapshotDifference::Split::NotKnown   ? tr("not known")
                 : split && shift.movedByRules() && shift.movedByProduct() ? tr("rules and product")
                 : split && shift.movedByRules()                           ? tr("rules")
                                                                           : tr("product");
        row.why = byRulesOnly ? tr("The rules of this check changed.")
                              : m_desk->causeOf(shift.checkId, comparison.before.at, comparison.after.at);
        moved << row;
    }
    m_moved->setRows(moved);
}

/// Each event opens what is behind it.
void HistoryPage::open(const HistoryEvent &event)
{
    switch (event.kind) {
    case HistoryEvent::Kind::Snapshot:
    case HistoryEvent::Kind::Rules:
        select({event.id});
        m_scroll->ensureVisible(0, 0);
        break;
    case HistoryEvent::Kind::Release:
        Q_EMIT navigateRequested({u"repository"_s});
        break;
    case HistoryEvent::Kind::Import:
        Q_EMIT navigateRequested({u"findings"_s});
        break;
    case HistoryEvent::Kind::Decision:
        Q_EMIT navigateRequested({u"decision"_s});
        break;
    case HistoryEvent::Kind::Incident:
        m_scroll->ensureWidgetVisible(m_incidentsCard);
        m_incidentsCard->showIncident(event.id);
        break;
    case HistoryEvent::Kind::Deed:
    case HistoryEvent::Kind::Scan:
        break;
    }
}

void HistoryPage::select(const QList<qint64> &ids)
{
    m_list->choose(ids);
    compareChosen();
}

void HistoryPage::chooseSinceNamed()
{
    if (const auto since = m_desk->sinceMeeting({}))
        select({since->meeting.id, since->newest.id});
}

} // namespace sextant
