// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/dimensiontrends.h"

#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int columns = 4;
constexpr int panelHeight = 108;
constexpr qreal headHeight = 24;
constexpr qreal gap = 16;
constexpr qreal feet = 6;
constexpr int pointsBelow = 40; ///< more moments are a line alone

QString nameOf(int which)
{
    return which == 0 ? DimensionTrends::tr("Product") : labelOf(Dimension(which - 1));
}

qreal yOf(double score, const QRectF &area)
{
    return area.bottom() - area.height() * std::clamp(score, 0.0, 100.0) / 100;
}

} // namespace

DimensionTrends::DimensionTrends(QWidget *parent)
    : TimeChart(parent)
{
    setAccessibleName(tr("Trend of the product and of each dimension"));
}

void DimensionTrends::setMoments(const QList<TrendMoment> &moments)
{
    m_moments = moments;
    pointsChanged(moments.isEmpty() ? tr("There is nothing to compare.")
                                    : tr("%1. Newest: %2").arg(spoken(0), spoken(count() - 1)));
}

QSize DimensionTrends::sizeHint() const
{
    return {640, minimumSizeHint().height()};
}

QSize DimensionTrends::minimumSizeHint() const
{
    return {360, 2 * scaled(panelHeight) + int(gap)};
}

QString DimensionTrends::spoken(int index) const
{
    const TrendMoment &moment = m_moments[index];
    QStringList parts{moment.name};
    for (int which = 0; which <= int(dimensionCount); ++which)
        if (const auto &bounds = moment.figures[std::size_t(which)])
            parts << tr("%1 %2, could be %3").arg(nameOf(which), scoreText(*bounds), boundsText(*bounds));
    if (moment.otherRuler)
        parts << tr("measured by other rules than before");
    return parts.join(u"; "_s);
}

QRectF DimensionTrends::panel(int which, const QRectF &plot) const
{
    const qreal wide = (plot.width() - gap * (columns - 1)) / columns;
    const qreal high = (plot.height() - gap) / 2;
    return {plot.left() + (wide + gap) * (which % columns), plot.top() + (high + gap) * (which / columns), wide, high};
}

qreal DimensionTrends::xOf(int index, const QRectF &panel) const
{
    const qreal left = panel.left() + 6;
    const qreal wide = panel.width() - 12;
    const double all = double(m_moments.front().at.msecsTo(m_moments.back().at));
    return all <= 0 ? left : left + wide * double(m_moments.front().at.msecsTo(m_moments[index].at)) / all;
}

QRectF DimensionTrends::markAt(int index, const QRectF &plot) const
{
    const QRectF area = panel(0, plot).adjusted(0, headHeight, 0, -feet);
    const auto &bounds = m_moments[index].figures[0];
    return {xOf(index, area) - 3, yOf(bounds ? bounds->score : 0, area) - 3, 6, 6};
}

int DimensionTrends::nearest(const QPointF &point) const
{
    const QRectF plot(rect());
    for (int which = 0; which <= int(dimensionCount); ++which) {
        const QRectF area = panel(which, plot);
        if (!area.contains(point))
            continue;
        int best = -1;
        for (int at = 0; at < count(); ++at)
            if (best < 0 || std::abs(xOf(at, area) - point.x()) < std::abs(xOf(best, area) - point.x()))
                best = at;
        return best;
    }
    return -1;
}

/// A line needs a figure at each of its moments: where there is none, there is a gap.
void DimensionTrends::drawRun(QPainter &painter, const QRectF &area, int which, int first, int last,
                              const Tokens &look) const
{
    const QColor colour = which == 0 ? look.chart.current : look.of(Dimension(which - 1));
    QPolygonF line, band, lows;
    for (int at = first; at <= last; ++at) {
        const Bounds bounds = m_moments[at].figures[std::size_t(which)]->ordered();
        const qreal x = xOf(at, area);
        line << QPointF(x, yOf(bounds.score, area));
        band << QPointF(x, yOf(bounds.high, area));
        lows.prepend(QPointF(x, yOf(bounds.low, area)));
    }
    QColor soft = colour;
    soft.setAlpha(look.isDark() ? 56 : 36);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(band + lows);
    painter.setBrush(Qt::NoBrush);
    QPen edge(colour, 1);
    edge.setDashPattern({1, 2});
    painter.setPen(edge);
    painter.drawPolyline(band);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(look.bg.surface, 1));
    painter.setBrush(colour);
    for (int at = 0; at < line.size(); ++at)
        if (count() < pointsBelow || first + at == selected())
            painter.drawEllipse(line[at], first + at == selected() ? 4.5 : 3, first + at == selected() ? 4.5 : 3);
}

void DimensionTrends::drawPanel(QPainter &painter, const QRectF &all, int which, const Tokens &look) const
{
    const QRectF area = all.adjusted(0, headHeight, 0, -feet);
    const auto figure = [this, which](int at) { return m_moments[at].figures[std::size_t(which)]; };
    const int shown = selected() >= 0 ? selected() : count() - 1;
    const QString score = figure(shown) ? scoreText(*figure(shown)) : u"–"_s;
    painter.setFont(typeFont(Type::SmallStrong));
    painter.setPen(look.ink(Ink::Primary));
    const qreal wide = Figures::width(painter.font(), score) + 4;
    Figures::draw(painter, QRectF(all.right() - wide, all.top(), wide, headHeight), Qt::AlignRight | Qt::AlignVCenter,
                  score);
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Secondary));
    qreal left = all.left();
    if (which > 0) {
        Icons::draw(painter, Icons::nameOf(Dimension(which - 1)), QRectF(left, all.top() + 5, 14, 14),
                    look.of(Dimension(which - 1)));
        left += 20;
    }
    drawElided(painter, QRectF(left, all.top(), all.right() - wide - left - 4, headHeight),
               Qt::AlignLeft | Qt::AlignVCenter, nameOf(which));
    for (const int value : {0, 50, 100}) {
        const qreal y = std::floor(yOf(value, area)) + 0.5;
        painter.setPen(QPen(look.chart.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    for (int at = 1; at < count(); ++at)
        if (m_moments[at].otherRuler) {
            const qreal x = std::floor((xOf(at - 1, area) + xOf(at, area)) / 2) + 0.5;
            painter.setPen(QPen(look.ink(Ink::Warn), 1, Qt::DashLine));
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
    for (int at = 0; at < count(); ++at) {
        const int first = at;
        while (at < count() && figure(at))
            ++at;
        if (at > first)
            drawRun(painter, area, which, first, at - 1, look);
    }
    if (selected() >= 0) {
        const qreal x = std::floor(xOf(selected(), area)) + 0.5;
        painter.setPen(QPen(look.line.focus, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void DimensionTrends::drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const
{
    if (m_moments.isEmpty())
        return;
    for (int which = 0; which <= int(dimensionCount); ++which)
        drawPanel(painter, panel(which, plot), which, look);
    const QRectF legend = panel(int(dimensionCount) + 1, plot).adjusted(0, headHeight, 0, 0);
    painter.setFont(typeFont(Type::Micro));
    painter.setPen(look.ink(Ink::Tertiary));
    const bool ruler = std::ranges::any_of(m_moments, &TrendMoment::otherRuler);
    painter.drawText(legend, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                     ruler ? tr("Line: the score. Band: what it could be. Dashed: the rules changed here. All from 0 "
                                "to 100.")
                           : tr("Line: the score. Band: what it could be. All from 0 to 100."));
}

} // namespace sextant
