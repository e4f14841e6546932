// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/timechart.h"

#include <QDate>

namespace sextant {

/// How much of the work is done at the end of a day, in days of work.
struct BurnPoint
{
    QDate day;
    double done = 0;
    bool planned = false; ///< lies ahead

    bool operator==(const BurnPoint &) const = default;
};

/// Work done so far against all there is, and how it goes on if the plan is followed.
class BurnUpChart : public TimeChart
{
    Q_OBJECT

public:
    explicit BurnUpChart(QWidget *parent = nullptr);

    /// Ordered by day; all is the work there is.
    void setPoints(const QList<BurnPoint> &points, double all);
    const QList<BurnPoint> &points() const { return m_points; }
    QSize sizeHint() const override { return {320, 176}; }

protected:
    int count() const override { return int(m_points.size()); }
    QRectF markAt(int index, const QRectF &plot) const override;
    QString spoken(int index) const override;
    void drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const override;

private:
    QPointF place(int index, const QRectF &plot) const;

    QList<BurnPoint> m_points;
    double m_all = 0;
};

} // namespace sextant
