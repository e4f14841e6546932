// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/radarview.h"

#include "charts/radarchart.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QValueAxis>

namespace sextant {

namespace {

/// One round of points; the last closes it at a full turn.
template <class ValueOf>
QList<QPointF> round(const SixBounds &bounds, ValueOf valueOf)
{
    QList<QPointF> points;
    for (int i = 0; i <= dimensionCount; ++i) {
        const Bounds &each = bounds[std::size_t(i % dimensionCount)];
        points << QPointF(i, each.known ? valueOf(each.ordered()) : 0.0);
    }
    return points;
}

QPen dashed(const QColor &colour, qreal width, const QList<qreal> &pattern)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

QPolygonF hexagon(const RadarLayout &layout, double value)
{
    QPolygonF polygon;
    for (int i = 0; i < dimensionCount; ++i)
        polygon << layout.pointAt(i, value);
    return polygon;
}

} // namespace

RadarView::RadarView(QWidget *parent)
    : QChartView(parent)
    , m_radar(new QPolarChart)
    , m_angle(new QValueAxis)
    , m_distance(new QValueAxis)
    , m_low(new QLineSeries)
    , m_high(new QLineSeries)
    , m_band(new QAreaSeries(m_high, m_low))
{
    setChart(m_radar);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    m_low->setParent(this);
    m_high->setParent(this);
    m_radar->legend()->hide();
    m_radar->setBackgroundVisible(false);
    m_radar->setMargins({});
    m_angle->setRange(0, dimensionCount);
    m_distance->setRange(0, 100);
    for (auto *axis : {m_angle, m_distance}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    m_radar->addAxis(m_angle, QPolarChart::PolarOrientationAngular);
    m_radar->addAxis(m_distance, QPolarChart::PolarOrientationRadial);
    m_radar->addSeries(m_band);
    m_band->attachAxis(m_angle);
    m_band->attachAxis(m_distance);
    for (auto *line : {&m_highLine, &m_lowLine, &m_target, &m_previous, &m_current})
        *line = addLine();
    dress();
}

QLineSeries *RadarView::addLine()
{
    auto *line = new QLineSeries;
    m_radar->addSeries(line);
    line->attachAxis(m_angle);
    line->attachAxis(m_distance);
    return line;
}

void RadarView::setBounds(const SixBounds &bounds)
{
    m_bounds = bounds;
    const auto low = round(bounds, [](const Bounds &each) { return each.low; });
    const auto high = round(bounds, [](const Bounds &each) { return each.high; });
    // replace() rebuilds once; append() would do so for each point.
    m_low->replace(low);
    m_high->replace(high);
    m_lowLine->replace(low);
    m_highLine->replace(high);
    m_current->replace(round(bounds, [](const Bounds &each) { return each.score; }));
    m_previous->replace(round(bounds, [](const Bounds &each) { return each.previous.value_or(each.score); }));
    m_target->replace(round(bounds, [](const Bounds &each) { return each.target.value_or(0); }));
    const auto any = [&bounds](std::optional<double> Bounds::*part) {
        return std::ranges::any_of(bounds,
                                   [part](const Bounds &each) { return each.known && (each.*part).has_value(); });
    };
    m_previous->setVisible(any(&Bounds::previous));
    m_target->setVisible(any(&Bounds::target));
    viewport()->update();
}

void RadarView::setRadarLayout(const RadarLayout &layout)
{
    m_place = layout;
    m_radar->setPlotArea(layout.plotArea());
    viewport()->update();
}

void RadarView::setHovered(std::optional<Dimension> dimension)
{
    if (m_hovered == dimension)
        return;
    m_hovered = dimension;
    viewport()->update();
}

void RadarView::dress()
{
    const auto &ink = tokens().chart;
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(ink.bandFill);
    m_highLine->setPen(dashed(ink.bandLine, 1.2, {1, 2}));
    m_lowLine->setPen(dashed(ink.bandLine, 1, {}));
    m_target->setPen(dashed(ink.target, 1.5, {1.33, 2}));
    m_previous->setPen(dashed(ink.previous, 1.5, {2.67, 2}));
    m_current->setPen(dashed(ink.current, 2, {}));
    viewport()->update();
}

void RadarView::drawBackground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    for (int value = 20; value <= 100; value += 20) {
        painter->setPen(QPen(tokens().chart.grid, value == 100 ? 1.5 : 1));
        painter->drawPolygon(hexagon(m_place, value));
    }
    painter->setPen(QPen(tokens().chart.grid, 1));
    for (int i = 0; i < dimensionCount; ++i)
        painter->drawLine(m_place.centre, m_place.pointAt(i, 100));
    painter->restore();
}

void RadarView::drawForeground(QPainter *painter, const QRectF &)
{
    const Tokens &look = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto weakest = RadarChart::weakestOf(m_bounds);
    QFont font = typeFont(Type::Micro);
    font.setPixelSize(std::max(9, font.pixelSize() - 1));
    for (int value = 20; value <= 80; value += 20) {
        const QPointF at = m_place.pointAt(0, value) + QPointF(4, 3);
        // A rim in the colour of the ground keeps the digits readable on the lines.
        QPainterPath digits;
        digits.addText(at, font, QString::number(value));
        painter->strokePath(digits, QPen(look.bg.surface, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->fillPath(digits, look.ink(Ink::Tertiary));
    }
    for (const auto &name : names<Dimension>()) {
        const Bounds bounds = m_bounds[std::size_t(name.value)].ordered();
        if (!bounds.known)
            continue;
        const QPointF at = m_place.pointAt(int(name.value), bounds.score);
        painter->setBrush(Qt::NoBrush);
        if (weakest == name.value) {
            painter->setPen(QPen(look.of(Level::AdHoc), 2));
            painter->drawEllipse(at, 8, 8);
        }
        painter->setPen(QPen(look.bg.surface, 1.5));
        painter->setBrush(look.of(name.value));
        const qreal radius = m_hovered == name.value ? 6 : 4.5;
        painter->drawEllipse(at, radius, radius);
    }
    painter->restore();
}

} // namespace sextant
