// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/radarlayout.h"
#include "marks/minibars.h"

#include <QChartView>
#include <QPolarChart>

class QLineSeries;
class QAreaSeries;
class QValueAxis;

namespace sextant {

/// The QtCharts part of the radar. It takes no mouse events: QChartView of 6.4 crashes on a press where no item of the
/// chart lies (QTBUG-118669).
class RadarView : public QChartView
{
    Q_OBJECT

public:
    explicit RadarView(QWidget *parent);

    void setBounds(const SixBounds &bounds);
    void setRadarLayout(const RadarLayout &layout);
    void setHovered(std::optional<Dimension> dimension);
    void dress(); ///< takes pens from the tokens

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QLineSeries *addLine();

    SixBounds m_bounds;
    RadarLayout m_place;
    std::optional<Dimension> m_hovered;
    QPolarChart *m_radar;
    QValueAxis *m_angle;
    QValueAxis *m_distance;
    QLineSeries *m_low;
    QLineSeries *m_high;
    QAreaSeries *m_band;
    QLineSeries *m_lowLine;
    QLineSeries *m_highLine;
    QLineSeries *m_target;
    QLineSeries *m_previous;
    QLineSeries *m_current;
};

} // namespace sextant
