// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QComboBox;
class QTableWidget;

namespace sextant {

class Card;
class ChartCard;
class EmptyState;
class HistoryDesk;
class IncidentDesk;
class Notice;
class PlanDesk;
class RowsCard;
class TextLabel;
class TrendChart;
struct Error;
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
    QWidget *makeContent();
    void listen();
    void refresh();
    void refreshTrend();
    void refreshAlarms();
    void refreshEvents();
    void compareChosen();
    void sayTrouble(const QString &lead, const Error &error);
    void clearComparison(const QString &words);
    void present(const SnapshotComparison &comparison);
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
    QTableWidget *m_list = nullptr;
    TextLabel *m_words = nullptr;
    QTableWidget *m_dimensions = nullptr;
    QTableWidget *m_moved = nullptr;
    QComboBox *m_what = nullptr;
    TrendChart *m_trend = nullptr;
    ChartCard *m_trendCard = nullptr;
    RowsCard *m_alarms = nullptr;
    QTableWidget *m_events = nullptr;
};

} // namespace sextant
