// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>

class QPainter;

namespace sextant {

/// What a filled part rests on. Seen, claimed and missing are never mixed, on screen or in print.
enum class Fill : quint8 {
    Solid,   ///< observed
    Stripes, ///< claimed
    Dotted,  ///< missing: an outline only
};

namespace Texture {

/// Draws real lines, not a bitmap pattern, so that stripes stay 2 on 2 off on any screen and in print. scale 2 is for
/// slides. Stripes of shapes next to each other meet, because their phase comes from the painter's origin.
void fill(QPainter &painter, const QPainterPath &path, const QColor &colour, Fill fill, qreal scale = 1);

} // namespace Texture

} // namespace sextant
