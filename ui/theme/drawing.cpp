// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/drawing.h"

#include <QPainter>

namespace sextant {

void drawBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &border,
             qreal borderWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? borderWidth / 2 : 0;
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    if (radius > 0)
        painter.drawRoundedRect(inner, std::max(0.0, radius - inset), std::max(0.0, radius - inset));
    else
        painter.drawRect(inner);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const Tokens &tokens)
{
    drawBox(painter, rect, radius, {}, tokens.line.focus, 2);
}

void drawElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width()) + 1);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, shown);
}

} // namespace sextant
