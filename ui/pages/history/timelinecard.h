// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/overview/chartcard.h"
#include "session/historydesk.h"

namespace sextant {

class EventTimeline;

/// What happened to the project, drawn over time; each event opens what is behind it.
class TimelineCard : public ChartCard
{
    Q_OBJECT

public:
    explicit TimelineCard(QWidget *parent = nullptr);

    /// Oldest first.
    void setEvents(const QList<HistoryEvent> &events, const QDateTime &from, const QDateTime &now);
    void setSpan(const QDateTime &from, const QDateTime &until);

Q_SIGNALS:
    void opened(const sextant::HistoryEvent &event);

private:
    TimelineCard(EventTimeline *chart, QWidget *parent);

    EventTimeline *m_chart;
    QList<HistoryEvent> m_events;
};

} // namespace sextant
