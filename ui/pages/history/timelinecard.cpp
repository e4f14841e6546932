// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/timelinecard.h"

#include "charts/eventtimeline.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// In the order of the lanes, from what was measured to what went wrong.
QList<TimelineLane> lanes()
{
    return {{TimelineCard::tr("Snapshots"), u"flag"_s, Ink::Accent},
            {TimelineCard::tr("Rules"), u"settings"_s, Ink::Warn},
            {TimelineCard::tr("Releases"), u"tag"_s, Ink::Good},
            {TimelineCard::tr("Imports"), u"import"_s, Ink::Info},
            {TimelineCard::tr("Decisions"), u"decision"_s, Ink::Primary},
            {TimelineCard::tr("Incidents"), u"alarm"_s, Ink::Bad}};
}

std::optional<int> laneOf(HistoryEvent::Kind kind)
{
    using enum HistoryEvent::Kind;
    static const QMap<HistoryEvent::Kind, int> order{{Snapshot, 0}, {Rules, 1},    {Release, 2},
                                                     {Import, 3},   {Decision, 4}, {Incident, 5}};
    const auto found = order.constFind(kind);
    return found == order.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

TimelineCard::TimelineCard(QWidget *parent)
    : TimelineCard(new EventTimeline, parent)
{}

TimelineCard::TimelineCard(EventTimeline *chart, QWidget *parent)
    : ChartCard(tr("Timeline"), chart, parent)
    , m_chart(chart)
{
    connect(chart, &TimeChart::pointActivated, this, [this](int index) { Q_EMIT opened(m_events[index]); });
    connect(this, &ChartCard::rowActivated, this, [this](int row) {
        Q_EMIT opened(m_events[int(m_events.size()) - 1 - row]); // the table has the newest on top
    });
}

void TimelineCard::setEvents(const QList<HistoryEvent> &events, const QDateTime &from, const QDateTime &now)
{
    m_events.clear();
    QList<TimelineEvent> drawn;
    QList<QStringList> rows;
    const QList<TimelineLane> all = lanes();
    for (const HistoryEvent &event : events) {
        const auto lane = laneOf(event.kind);
        if (!lane)
            continue;
        m_events << event;
        const QString day = QLocale().toString(event.at.toLocalTime().date(), u"d MMM yyyy"_s);
        drawn << TimelineEvent{event.at, *lane, event.label, tr("%1, %2: %3").arg(all[*lane].title, day, event.what)};
        rows.prepend({day, all[*lane].title, event.what, event.who});
    }
    m_chart->setEvents(all, drawn, from, now);
    setTable({tr("Day"), tr("Kind"), tr("What"), tr("Who")}, rows);
    setPlaceholder(drawn.isEmpty() ? tr("Named snapshots, releases, imports, decisions and incidents will stand here.")
                                   : QString());
}

void TimelineCard::setSpan(const QDateTime &from, const QDateTime &until)
{
    m_chart->setSpan(from, until);
}

} // namespace sextant
