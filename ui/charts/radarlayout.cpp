// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/radarlayout.h"

#include <QtMath>

namespace sextant {

namespace {

constexpr qreal ringGap = 12; ///< between the outermost ring and a label

} // namespace

RadarLayout RadarLayout::of(const QRectF &rect, const QSizeF &label)
{
    RadarLayout layout;
    // Labels stand above and below the hexagon, and beside its four other corners.
    const qreal byHeight = rect.height() / 2 - label.height() - ringGap / 2;
    const qreal byWidth = (rect.width() / 2 - label.width() - ringGap) / std::cos(M_PI / 6);
    layout.radius = std::max(8.0, std::min(byHeight, byWidth));
    layout.centre = rect.center();
    for (int i = 0; i < dimensionCount; ++i) {
        const QPointF corner = layout.pointAt(i, 100);
        QRectF box(QPointF(), label);
        if (i == 0)
            box.moveCenter(corner - QPointF(0, ringGap / 2 + label.height() / 2));
        else if (i == 3)
            box.moveCenter(corner + QPointF(0, ringGap / 2 + label.height() / 2));
        else if (i < 3)
            box.moveTopLeft(corner + QPointF(ringGap, -label.height() / 2));
        else
            box.moveTopRight(corner + QPointF(-ringGap, -label.height() / 2));
        layout.labels[std::size_t(i)] = box;
    }
    return layout;
}

QPointF RadarLayout::pointAt(int dimension, double value) const
{
    const double angle = -M_PI / 2 + dimension * 2 * M_PI / dimensionCount;
    const qreal distance = radius * value / 100;
    return centre + QPointF(distance * std::cos(angle), distance * std::sin(angle));
}

Qt::Alignment RadarLayout::alignmentOf(int dimension)
{
    if (dimension % 3 == 0)
        return Qt::AlignHCenter;
    return dimension < 3 ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace sextant
