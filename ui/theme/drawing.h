// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QRectF>

class QPainter;

namespace sextant {

/// A rounded rectangle whose border lies inside rect, on whole device pixels. Either colour may be invalid.
void drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &border,
             qreal borderWidth = 1);

/// The ring of the widget that has the keyboard: 2 px, never only a change of colour.
void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens);

/// Text of one line, cut at its end with an ellipsis.
void drawElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace sextant
