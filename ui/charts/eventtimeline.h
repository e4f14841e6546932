// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"
#include "theme/tokens.h"

#include <QDateTime>

namespace sextant {

/// One thing that happened, in a lane of its kind.
struct TimelineEvent
{
    QDateTime at;
    int lane = 0;
    QString label; ///< short; drawn where there is room
    QString what;  ///< the whole sentence, for the tip and for those who hear it

    bool operator==(const TimelineEvent &) const = default;
};

struct TimelineLane
{
    QString title;
    QString icon; ///< tells the lanes apart beside their names
    Ink ink = Ink::Secondary;

    bool operator==(const TimelineLane &) const = default;
};

/// What happened when, a lane for each kind. Time runs from left to right in every language. Left and Right walk all
/// events in their order, Up and Down go to the nearest one of another lane, Enter or a click opens one.
class EventTimeline : public TimeChart
{
    Q_OBJECT

public:
    explicit EventTimeline(QWidget *parent = nullptr);

    /// Events ordered by time; from and until are drawn at least. Lanes without an event are left out.
    void setEvents(const QList<TimelineLane> &lanes, const QList<TimelineEvent> &events, const QDateTime &from,
                   const QDateTime &until);
    const QList<TimelineEvent> &events() const { return m_events; }
    /// The time that is looked at elsewhere on the page; it is drawn behind the events.
    void setSpan(const QDateTime &from, const QDateTime &until);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int count() const override { return int(m_events.size()); }
    QRectF markAt(int index, const QRectF &plot) const override;
    QString spoken(int index) const override { return m_events[index].what; }
    void drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const override;
    QMarginsF margins() const override;
    int nearest(const QPointF &point) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qreal xOf(const QDateTime &at, const QRectF &plot) const;
    qreal laneHeight() const;
    int rowOf(int lane) const { return m_rows.value(lane, 0); }
    void drawLanes(QPainter &painter, const QRectF &plot, const Tokens &look) const;
    void drawEvents(QPainter &painter, const QRectF &plot, const Tokens &look, int lane) const;
    int nearestInLane(int from, int direction) const;

    QList<TimelineLane> m_lanes;
    QMap<int, int> m_rows; ///< which row a lane with events is drawn in
    QList<TimelineEvent> m_events;
    QDateTime m_from;
    QDateTime m_until;
    QDateTime m_spanFrom;
    QDateTime m_spanUntil;
};

} // namespace sextant
