// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QComboBox;
class QScrollArea;
class QTableWidget;

namespace sextant {

class Card;
class Button;
class ChartCard;
class DifferenceCard;
class DumbbellChart;
class EmptyState;
class HistoryDesk;
class IncidentDesk;
class IncidentsCard;
class MovedCard;
class Notice;
class PlanDesk;
class RowsCard;
class SeriesCards;
class SnapshotList;
class TextLabel;
class TimelineCard;
class TrendChart;
struct Error;
struct HistoryEvent;
struct SnapshotComparison;

/// What changed since the last meeting, and why: snapshots, what lies between two of them, alarms, and what was done.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Session *session, QWidget *parent);

    QString subtitle() const override;
    /// item: number of a snapshot, which is then compared with the one before it.
    void goTo(const Destination &destination) override;

private:
    QWidget *makeList();
    QWidget *makeSince();
    QWidget *makeDimensions();
    QWidget *makeContent();
    void listen();
    void refresh();
    void refreshTrend();
    void refreshAlarms();
    void refreshEvents();
    void refreshTimeline();
    void open(const HistoryEvent &event);
    void compareChosen();
    void sayTrouble(const QString &lead, const Error &error);
    void clearComparison(const QString &words);
    void present(const SnapshotComparison &comparison);
    void presentDimensions(const SnapshotComparison &comparison);
    void presentMoved(const SnapshotComparison &comparison);
    void chooseSinceNamed();
    void select(const QList<qint64> &ids);
    void takeSnapshot();
    void snoozeAlarm(const QString &id);

    HistoryDesk *m_desk;
    PlanDesk *m_plan;
    IncidentDesk *m_incidents;
    bool m_filling = false;
    EmptyState *m_empty = nullptr;
    Notice *m_notice = nullptr;
    SnapshotList *m_list = nullptr;
    TextLabel *m_sinceText = nullptr;
    Button *m_since = nullptr;
    DifferenceCard *m_difference = nullptr;
    DumbbellChart *m_dumbbells = nullptr;
    TextLabel *m_legend = nullptr;
    ChartCard *m_dimensions = nullptr;
    SeriesCards *m_series = nullptr;
    MovedCard *m_moved = nullptr;
    TimelineCard *m_timeline = nullptr;
    IncidentsCard *m_incidentsCard = nullptr;
    QScrollArea *m_scroll = nullptr;
    QComboBox *m_what = nullptr;
    TrendChart *m_trend = nullptr;
    ChartCard *m_trendCard = nullptr;
    RowsCard *m_alarms = nullptr;
    QTableWidget *m_events = nullptr;
};

} // namespace sextant
