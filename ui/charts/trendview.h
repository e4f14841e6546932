// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trendchart.h"

#include <QChartView>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace sextant {

/// The QtCharts part of the trend; takes no mouse events (see RadarView).
class TrendView : public QChartView
{
    Q_OBJECT

public:
    explicit TrendView(QWidget *parent);

    void setPoints(const QList<TrendPoint> &points, std::optional<double> target);
    void setSelected(int index);
    int selected() const { return m_selected; }
    int nearest(qreal x) const; ///< index of the point at an x of the widget; -1 without points
    void arrange();
    void setFrameFocus(bool focused);
    void dress();

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QPointF place(double day, double value) const;
    QPointF place(const TrendPoint &point) const;

    QList<TrendPoint> m_points;
    std::optional<double> m_goal;
    int m_selected = -1;
    bool m_focused = false;
    double m_top = 100;
    QLineSeries *m_low;
    QLineSeries *m_high;
    QAreaSeries *m_band;
    QLineSeries *m_line;
    QValueAxis *m_days;
    QValueAxis *m_scores;
};

} // namespace sextant
