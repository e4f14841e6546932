// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explain/dimensionrow.h"

#include "assessment/verdict.h"
#include "marks/scorebar.h"
#include "pages/pagemetrics.h"
#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

DimensionRow::DimensionRow(Dimension dimension, const Bounds &bounds, double pull, QWidget *parent)
    : PaintedButton(parent)
    , m_dimension(dimension)
    , m_bounds(bounds)
    , m_pull(tr("pulls %1 %").arg(scoreText(100 * pull)))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setObjectName(idOf(dimension));
    setAccessibleName(spokenBounds(labelOf(dimension), bounds));
    setAccessibleDescription(tr("It makes up %1 % of the soft minimum.").arg(scoreText(100 * pull)));
    setToolTip(accessibleName());
}

QSize DimensionRow::sizeHint() const
{
    return {360, lineHeight(Type::BodyStrong) + 34};
}

QSize DimensionRow::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void DimensionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const auto direction = layoutDirection();
    const auto place = [&](const QRect &part) { return QRectF(QStyle::visualRect(direction, rect(), part)); };
    const auto write = [&](const QRect &part, Qt::Alignment alignment, Type type, Ink ink, const QString &words) {
        painter.setFont(typeFont(type));
        painter.setPen(look.ink(ink));
        drawElided(painter, place(part), QStyle::visualAlignment(direction, alignment | Qt::AlignVCenter), words);
        return painter.fontMetrics().horizontalAdvance(words);
    };
    painter.fillRect(rect(), isHovered() ? look.bg.hover : look.bg.surface);
    painter.fillRect(QRectF(0, 0, width(), look.borderWidth()), look.line.hair);
    const QRect inner = rect().adjusted(paneMargin, 6, -paneMargin, -6);
    const int line = lineHeight(Type::BodyStrong);
    QRect head(inner.left(), inner.top(), inner.width(), line);
    Icons::draw(painter, Icons::nameOf(m_dimension), place(QRect(head.left(), head.top() + (line - 16) / 2, 16, 16)),
                look.of(m_dimension));
    head.setLeft(head.left() + 24);
    head.setLeft(head.left() + 12 + write(head, Qt::AlignLeft, Type::BodyStrong, Ink::Primary, labelOf(m_dimension)));
    head.setRight(head.right() - 12 - write(head, Qt::AlignRight, Type::Micro, Ink::Tertiary, m_pull));
    head.setLeft(head.left() + 6 + write(head, Qt::AlignLeft, Type::BodyStrong, Ink::Primary, scoreText(m_bounds)));
    write(head, Qt::AlignLeft, Type::Small, Ink::Tertiary, boundsText(m_bounds));
    ScoreBar::paint(painter, QRectF(inner.left(), inner.top() + line, inner.width(), inner.height() - line), m_bounds,
                    look, direction);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.small, look);
}

} // namespace sextant
