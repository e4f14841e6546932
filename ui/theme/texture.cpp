// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/texture.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace sextant::Texture {

namespace {

void drawStripes(QPainter &painter, const QPainterPath &path, const QColor &colour, qreal scale)
{
    const QRectF box = path.boundingRect();
    // 4 px apart across the stripe is 4·√2 along the x axis.
    const qreal step = 4 * scale * std::numbers::sqrt2;
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(colour, 2 * scale, Qt::SolidLine, Qt::FlatCap));
    const qreal sum = box.left() + box.top();
    for (qreal at = std::floor(sum / step) * step; at < box.right() + box.bottom() + step; at += step)
        painter.drawLine(QPointF(at - box.top() + scale, box.top() - scale),
                         QPointF(at - box.bottom() - scale, box.bottom() + scale));
    painter.restore();
}

void drawOutline(QPainter &painter, const QPainterPath &path, const QColor &colour, Fill fill, qreal scale)
{
    QPen pen(colour, scale, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (fill == Fill::Dotted)
        pen.setDashPattern({1, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

void fill(QPainter &painter, const QPainterPath &path, const QColor &colour, Fill fill, qreal scale)
{
    if (path.isEmpty())
        return;
    painter.save();
    if (fill == Fill::Solid) {
        painter.fillPath(path, colour);
    } else {
        if (fill == Fill::Stripes)
            drawStripes(painter, path, colour, scale);
        drawOutline(painter, path, colour, fill, scale);
    }
    painter.restore();
}

} // namespace sextant::Texture
