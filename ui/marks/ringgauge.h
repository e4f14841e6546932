// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/figure.h"
#include "theme/tokens.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QVariantAnimation>

namespace sextant {

/// The parts of the 270 degree gauge; a sextant has an arc, open at the bottom. It is never mirrored.
struct RingLayout
{
    QPainterPath track, solid, stripes, dotted;
    QLineF needle;
    QPolygonF target;
    QRectF figure; ///< box of the number
    qreal figureSize = 0;

    /// Degrees clockwise from three o'clock at which a value lies.
    static double angleOf(double value);
    static RingLayout of(const Bounds &bounds, const QRectF &rect, qreal thickness);
};

/// The same as ScoreBar, round, with the score in the middle.
class RingGauge : public Figure
{
    Q_OBJECT

public:
    explicit RingGauge(QWidget *parent = nullptr);

    void setDiameter(int diameter, int thickness);
    /// Moves from the bounds shown to these once; only where something was learnt.
    void animateTo(const Bounds &bounds);

    static void paint(QPainter &painter, const QRectF &rect, const Bounds &bounds, const Tokens &tokens,
                      qreal thickness = 10, qreal scale = 1);

    QSize sizeHint() const override { return {m_diameter, m_diameter}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter = 104;
    int m_thickness = 10;
    QVariantAnimation m_animation;
};

} // namespace sextant
