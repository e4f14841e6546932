// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/sharebar.h"

#include "theme/texture.h"
#include "theme/theme.h"

#include <QPainter>

namespace sextant {

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShares(const Shares &shares, const QString &words)
{
    m_shares = shares;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void ShareBar::paint(QPainter &painter, const QRectF &rect, const Shares &shares, const Tokens &tokens,
                     Qt::LayoutDirection direction)
{
    const auto at = [&](double share) {
        const qreal along = rect.width() * std::clamp(share, 0.0, 100.0) / 100;
        return direction == Qt::RightToLeft ? rect.right() - along : rect.left() + along;
    };
    const auto part = [&](double from, double to, qreal inset) {
        QPainterPath path;
        const QRectF box(QPointF(std::min(at(from), at(to)), rect.top()),
                         QSizeF(std::abs(at(to) - at(from)), rect.height()));
        if (box.width() > 1)
            path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), 2, 2);
        return path;
    };
    const QColor colour = tokens.chart.current;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(part(0, 100, 0), tokens.bg.track);
    Texture::fill(painter, part(0, shares.evidenced, 0), colour, Fill::Solid);
    Texture::fill(painter, part(shares.evidenced, shares.passing, 0.5), colour, Fill::Stripes);
    Texture::fill(painter, part(shares.passing, shares.possible, 0.5), colour, Fill::Dotted);
    painter.restore();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_shares, tokens(), layoutDirection());
}

} // namespace sextant
