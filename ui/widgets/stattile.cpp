// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stattile.h"

#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>
#include <QStyle>

namespace sextant {

namespace {

constexpr int tileMargin = 16;
constexpr int top = 12;

} // namespace

StatTile::StatTile(const QString &caption, QWidget *parent)
    : PaintedButton(parent)
{
    setText(caption);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatTile::setFigure(const QString &figure, const QString &unit, const QString &detail, Ink ink)
{
    m_figure = figure;
    m_unit = unit;
    m_detail = detail;
    m_ink = ink;
    setAccessibleName(tr("%1: %2 %3. %4").arg(text(), figure, unit, detail));
    setToolTip(detail);
    updateGeometry();
    update();
}

QSize StatTile::sizeHint() const
{
    return {scaled(220), 2 * top + lineHeight(Type::Small) + lineHeight(Type::Figure) + lineHeight(Type::Small)};
}

QSize StatTile::minimumSizeHint() const
{
    return {scaled(140), sizeHint().height()};
}

void StatTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    drawBox(painter, QRectF(rect()), look.radius.card,
            isChecked()   ? look.bg.selected
            : isHovered() ? look.bg.hover
                          : look.bg.surface,
            isChecked() ? look.bg.accent : look.line.hair, look.borderWidth());
    qreal y = top;
    const auto line = [&](Type type, int from, Ink ink, const QString &words) {
        painter.setFont(typeFont(type));
        painter.setPen(look.ink(ink));
        const QRect box(tileMargin + from, int(y), width() - 2 * tileMargin - from, lineHeight(type));
        drawElided(painter, QStyle::visualRect(layoutDirection(), rect(), box),
                   QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), words);
    };
    line(Type::Small, 0, Ink::Secondary, text());
    y += lineHeight(Type::Small);
    line(Type::Figure, 0, Ink::Primary, m_figure);
    const int begin = QFontMetrics(typeFont(Type::Figure)).horizontalAdvance(m_figure) + 8;
    y += lineHeight(Type::Figure) - lineHeight(Type::Body) - 2;
    line(Type::Body, begin, Ink::Secondary, m_unit);
    y += lineHeight(Type::Body) + 2;
    line(Type::Small, 0, m_ink, m_detail);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.card, look);
}

} // namespace sextant
