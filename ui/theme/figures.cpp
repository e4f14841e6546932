// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/figures.h"

#include <QFontMetricsF>
#include <QPainter>

namespace sextant::Figures {

namespace {

qreal cellWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

/// Splits into digits and the runs between them, which keep their kerning.
template <class Visit>
void forEachPiece(const QString &text, Visit visit)
{
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start + 1;
        const bool digit = text[start].isDigit();
        while (!digit && end < text.size() && !text[end].isDigit())
            ++end;
        visit(text.mid(start, end - start), digit);
        start = end;
    }
}

} // namespace

qreal width(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal cell = cellWidth(metrics);
    qreal total = 0;
    forEachPiece(text,
                 [&](const QString &piece, bool digit) { total += digit ? cell : metrics.horizontalAdvance(piece); });
    return total;
}

void draw(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal cell = cellWidth(metrics);
    const qreal total = width(painter.font(), text);
    qreal x = rect.left();
    if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - total / 2;
    else if (alignment & Qt::AlignRight)
        x = rect.right() - total;
    qreal y = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        y = rect.center().y() + metrics.capHeight() / 2;
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - metrics.descent();
    // The pieces are set from left to right in every window; mirrored brackets would open the wrong way.
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    forEachPiece(text, [&](const QString &piece, bool digit) {
        const qreal advance = metrics.horizontalAdvance(piece);
        painter.drawText(QPointF(digit ? x + (cell - advance) / 2 : x, y), piece);
        x += digit ? cell : advance;
    });
    painter.setLayoutDirection(before);
}

} // namespace sextant::Figures
