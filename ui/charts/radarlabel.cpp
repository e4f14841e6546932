// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/radarlabel.h"

#include "charts/radarlayout.h"
#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

RadarLabel::RadarLabel(Dimension dimension, QWidget *parent)
    : PaintedButton(parent)
    , m_dimension(dimension)
{
    setText(dimension == Dimension::Performance ? tr("Performance") : labelOf(dimension));
    setCursor(Qt::PointingHandCursor);
}

void RadarLabel::setBounds(const Bounds &bounds)
{
    m_bounds = bounds;
    const QString spoken = spokenBounds(labelOf(m_dimension), bounds);
    setAccessibleName(spoken);
    setToolTip(spoken);
    update();
}

QString RadarLabel::figures() const
{
    return m_bounds.known ? u"%1 (%2)"_s.arg(scoreText(m_bounds), boundsText(m_bounds)) : boundsText(m_bounds);
}

QSize RadarLabel::sizeHint() const
{
    const int name = QFontMetrics(typeFont(Type::SmallStrong)).horizontalAdvance(text());
    const int score = int(std::ceil(Figures::width(typeFont(Type::Small), figures())));
    return {std::max(name, score) + 4, 2 * lineHeight(Type::Small) + 2};
}

void RadarLabel::paint(QPainter &painter, const QRectF &rect) const
{
    const Tokens &look = tokens();
    const Qt::Alignment alignment = RadarLayout::alignmentOf(int(m_dimension)) | Qt::AlignVCenter;
    const QRectF inner = rect.adjusted(2, 1, -2, -1);
    const qreal line = inner.height() / 2;
    painter.setFont(typeFont(Type::SmallStrong));
    painter.setPen(look.ink(Ink::Primary));
    drawElided(painter, QRectF(inner.topLeft(), QSizeF(inner.width(), line)), alignment, text());
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Secondary));
    Figures::draw(painter, QRectF(inner.left(), inner.top() + line, inner.width(), line), alignment, figures());
}

void RadarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isHovered())
        drawBox(painter, QRectF(rect()), tokens().radius.small, tokens().bg.hover, {});
    paint(painter, QRectF(rect()));
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), tokens().radius.small, tokens());
}

} // namespace sextant
