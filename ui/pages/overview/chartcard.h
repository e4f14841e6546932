// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace sextant {

/// A chart in a card that the key T, or the button in its head, turns into a table of the same figures and back.
class ChartCard : public Card
{
    Q_OBJECT

public:
    ChartCard(const QString &title, QWidget *chart, QWidget *parent = nullptr);

    /// headers name the columns; the first cell of a row names it.
    void setTable(const QStringList &headers, const QList<QStringList> &rows);
    /// Into the head, before the button that switches.
    void addLegend(QWidget *legend);
    bool showsTable() const;
    void setShowsTable(bool shows);
    /// Shown instead of the chart; empty: the chart.
    void setPlaceholder(const QString &text);

Q_SIGNALS:
    void rowActivated(int row); ///< of the table

private:
    QWidget *m_chart;
    QTableWidget *m_table;
    QWidget *m_placeholder;
    QStackedWidget *m_stack;
    QToolButton *m_switch;
};

} // namespace sextant
