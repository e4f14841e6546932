// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/scorebar.h"

#include "theme/drawing.h"
#include "theme/texture.h"
#include "theme/theme.h"

namespace sextant {

namespace {

constexpr qreal needleOverhang = 3;
constexpr qreal targetHeight = 5;

QPainterPath roundedPath(const QRectF &rect, qreal radius = 0)
{
    QPainterPath path;
    if (rect.width() > 0)
        path.addRoundedRect(rect, std::min(radius, rect.width() / 2), radius);
    return path;
}

} // namespace

ScoreBarLayout ScoreBarLayout::of(const Bounds &bounds, const QRectF &rect, qreal height, Qt::LayoutDirection direction)
{
    const Bounds ordered = bounds.ordered();
    const bool mirrored = direction == Qt::RightToLeft;
    ScoreBarLayout layout;
    // The triangle needs more room above than the dot of the previous score below.
    layout.track = QRectF(rect.left(), std::round(rect.center().y() - height / 2 + 0.5), rect.width(), height);
    const auto at = [&](double value) {
        const qreal along = rect.width() * value / 100;
        return mirrored ? rect.right() - along : rect.left() + along;
    };
    const auto part = [&](double from, double to) {
        return QRectF(QPointF(std::min(at(from), at(to)), layout.track.top()),
                      QSizeF(std::abs(at(to) - at(from)), height));
    };
    if (!bounds.known) {
        layout.dotted = layout.track;
        return layout;
    }
    layout.solid = part(0, ordered.low);
    layout.stripes = part(ordered.low, ordered.score);
    layout.dotted = part(ordered.score, ordered.high);
    layout.needle =
        QRectF(std::round(at(ordered.score)) - 1, layout.track.top() - needleOverhang, 2, height + 2 * needleOverhang);
    if (ordered.target) {
        const qreal x = at(*ordered.target);
        const qreal top = layout.track.top() - targetHeight;
        layout.target = QPolygonF{{x - 4, top}, {x + 4, top}, {x, top + targetHeight}};
        layout.targetLine = QRectF(x - 0.75, top + 4, 1.5, height + 1);
    }
    if (ordered.previous)
        layout.previous = QPointF(at(*ordered.previous), layout.track.bottom() + 3.5);
    return layout;
}

ScoreBar::ScoreBar(QWidget *parent)
    : Figure(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::setBarHeight(int height)
{
    m_height = height;
    updateGeometry();
}

QSize ScoreBar::sizeHint() const
{
    return {200, m_height + 12};
}

QSize ScoreBar::minimumSizeHint() const
{
    return {48, m_height + 12};
}

void ScoreBar::paint(QPainter &painter, const QRectF &rect, const Bounds &bounds, const Tokens &tokens,
                     Qt::LayoutDirection direction, qreal height, const QColor &own)
{
    const ScoreBarLayout layout = ScoreBarLayout::of(bounds, rect, height, direction);
    const QColor colour = !bounds.known ? tokens.line.strong : own.isValid() ? own : tokens.of(bounds.level);
    const QRectF inner(0.5, 0.5, -1, -1);
    const auto outlined = [&](const QRectF &part) {
        return part.width() > 1 ? roundedPath(part.adjusted(inner.x(), inner.y(), -0.5, -0.5)) : QPainterPath();
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(roundedPath(layout.track, 2), tokens.bg.track);
    Texture::fill(painter, roundedPath(layout.solid, 2), colour, Fill::Solid);
    Texture::fill(painter, outlined(layout.stripes), colour, Fill::Stripes);
    Texture::fill(painter, outlined(layout.dotted), colour, Fill::Dotted);
    if (!layout.target.isEmpty()) {
        painter.fillRect(layout.targetLine, tokens.chart.target);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.chart.target);
        painter.drawPolygon(layout.target);
    }
    if (layout.previous) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ink(Ink::Tertiary));
        painter.drawEllipse(*layout.previous, 1.5, 1.5);
    }
    if (bounds.known)
        painter.fillRect(layout.needle, tokens.ink(Ink::Primary));
    painter.restore();
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()).adjusted(4, 0, -4, 0), bounds(), tokens(), layoutDirection(), m_height);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), 2, tokens());
}

} // namespace sextant
