// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/ringgauge.h"

#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/texture.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QtMath>

namespace sextant {

namespace {

constexpr double startAngle = 135;
constexpr double span = 270;
constexpr qreal margin = 4; ///< for needle and target outside the ring

QPointF onCircle(const QPointF &centre, qreal radius, double degrees)
{
    const double angle = qDegreesToRadians(degrees);
    return {centre.x() + radius * std::cos(angle), centre.y() + radius * std::sin(angle)};
}

QRectF circle(const QPointF &centre, qreal radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// Qt counts degrees against the clock.
QPainterPath band(const QPointF &centre, qreal inner, qreal outer, double from, double to)
{
    QPainterPath path;
    if (to - from < 0.05 || inner <= 0)
        return path;
    path.arcMoveTo(circle(centre, outer), -from);
    path.arcTo(circle(centre, outer), -from, from - to);
    path.arcTo(circle(centre, inner), -to, to - from);
    path.closeSubpath();
    return path;
}

QPolygonF targetMark(const QPointF &centre, qreal radius, double degrees)
{
    const QPointF tip = onCircle(centre, radius, degrees);
    const QPointF base = onCircle(centre, radius + 5, degrees);
    const double across = qDegreesToRadians(degrees + 90);
    const QPointF side(4 * std::cos(across), 4 * std::sin(across));
    return QPolygonF{tip, base + side, base - side};
}

} // namespace

double RingLayout::angleOf(double value)
{
    return startAngle + span * value / 100;
}

RingLayout RingLayout::of(const Bounds &bounds, const QRectF &rect, qreal thickness)
{
    const Bounds ordered = bounds.ordered();
    const qreal side = std::min(rect.width(), rect.height());
    const QPointF centre = rect.center();
    const qreal outer = side / 2 - margin - 2;
    const qreal inner = outer - thickness;
    RingLayout layout;
    const auto part = [&](double from, double to, qreal inset) {
        return band(centre, inner + inset, outer - inset, angleOf(from), angleOf(to));
    };
    layout.figureSize = side * 0.32;
    layout.figure = QRectF(rect.left(), centre.y() - side * 0.25, rect.width(), side * 0.5);
    layout.track = part(0, 100, 0);
    if (!bounds.known) {
        layout.dotted = part(0, 100, 0.5);
        return layout;
    }
    layout.solid = part(0, ordered.low, 0);
    layout.stripes = part(ordered.low, ordered.score, 0.5);
    layout.dotted = part(ordered.score, ordered.high, 0.5);
    const double angle = angleOf(ordered.score);
    layout.needle = QLineF(onCircle(centre, inner - 3, angle), onCircle(centre, outer + 3, angle));
    if (ordered.target)
        layout.target = targetMark(centre, outer + 1, angleOf(*ordered.target));
    return layout;
}

RingGauge::RingGauge(QWidget *parent)
    : Figure(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
}

void RingGauge::setDiameter(int diameter, int thickness)
{
    m_diameter = diameter;
    m_thickness = thickness;
    updateGeometry();
    update();
}

void RingGauge::animateTo(const Bounds &bounds)
{
    const Bounds from = this->bounds();
    m_animation.stop();
    m_animation.disconnect(this);
    const bool still = !style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) || !isVisible() || !from.known;
    if (still) {
        setBounds(bounds);
        return;
    }
    m_animation.setDuration(tokens().motion.slow);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this, from, bounds](const QVariant &value) {
        const double share = value.toDouble();
        const auto between = [share](double a, double b) { return a + (b - a) * share; };
        Bounds shown = bounds;
        shown.low = between(from.low, bounds.low);
        shown.score = between(from.score, bounds.score);
        shown.high = between(from.high, bounds.high);
        setBounds(share >= 1 ? bounds : shown);
    });
    m_animation.start();
}

void RingGauge::paint(QPainter &painter, const QRectF &rect, const Bounds &bounds, const Tokens &tokens,
                      qreal thickness, qreal scale)
{
    const RingLayout layout = RingLayout::of(bounds, rect, thickness);
    const QColor colour = bounds.known ? tokens.of(bounds.level) : tokens.line.strong;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(layout.track, tokens.bg.track);
    Texture::fill(painter, layout.solid, colour, Fill::Solid, scale);
    Texture::fill(painter, layout.stripes, colour, Fill::Stripes, scale);
    Texture::fill(painter, layout.dotted, colour, Fill::Dotted, scale);
    if (bounds.known) {
        painter.setPen(QPen(tokens.ink(Ink::Primary), 2 * scale, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(layout.needle);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chart.target);
    painter.drawPolygon(layout.target);
    QFont font = typeFont(Type::Figure);
    font.setPixelSize(std::max(1, qRound(layout.figureSize)));
    painter.setFont(font);
    painter.setPen(tokens.ink(bounds.known ? Ink::Primary : Ink::Tertiary));
    Figures::draw(painter, layout.figure, Qt::AlignCenter, scoreText(bounds));
    painter.restore();
}

void RingGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), bounds(), tokens(), m_thickness);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), tokens().radius.card, tokens());
}

} // namespace sextant
