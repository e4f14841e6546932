// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"

#include <QRectF>

#include <array>

namespace sextant {

/// Where the radar lies in its widget. It is never mirrored: the first dimension is on top, the others follow the
/// clock.
struct RadarLayout
{
    QPointF centre;
    qreal radius = 0;
    std::array<QRectF, dimensionCount> labels;

    /// label is the size that the widest label needs.
    static RadarLayout of(const QRectF &rect, const QSizeF &label);

    QPointF pointAt(int dimension, double value) const;
    QRectF plotArea() const { return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius}; }
    static Qt::Alignment alignmentOf(int dimension);
};

} // namespace sextant
