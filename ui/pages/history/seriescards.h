// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/snapshottable.h"
#include "widgets/card.h"

class QTableView;

namespace sextant {

class ChartCard;
class DimensionTrends;

/// Three snapshots and more, side by side: the trend of every dimension over them, and all their figures in a table.
class SeriesCards : public QWidget
{
    Q_OBJECT

public:
    explicit SeriesCards(QWidget *parent = nullptr);

    void setSeries(const SnapshotSeries &series, const Catalogue &catalogue);

Q_SIGNALS:
    void opened(const QString &checkId);

private:
    void makeTable();
    void fillTrends(const SnapshotSeries &series);

    SnapshotTable *m_model;
    DimensionTrends *m_trends;
    ChartCard *m_trendCard;
    Card *m_tableCard;
    QTableView *m_table;
};

} // namespace sextant
