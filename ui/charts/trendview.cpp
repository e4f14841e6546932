// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendview.h"

#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <cmath>

namespace sextant {

namespace {

constexpr qreal startMargin = 32; ///< "100" and its distance
constexpr qreal endMargin = 32;
constexpr qreal topMargin = 8;
constexpr qreal bottomMargin = 22;

double dayOf(const TrendPoint &point)
{
    return double(point.date.toJulianDay());
}

/// The highest line of the grid: the next twenty above all that is drawn.
double topOf(const QList<TrendPoint> &points, std::optional<double> goal)
{
    double top = goal.value_or(40);
    for (const auto &point : points)
        top = std::max(top, point.bounds.ordered().high);
    return std::clamp(std::ceil((top + 1) / 20) * 20, 40.0, 100.0);
}

} // namespace

TrendView::TrendView(QWidget *parent)
    : QChartView(parent)
    , m_low(new QLineSeries(this))
    , m_high(new QLineSeries(this))
    , m_band(new QAreaSeries(m_high, m_low))
    , m_line(new QLineSeries)
    , m_days(new QValueAxis)
    , m_scores(new QValueAxis)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setLayoutDirection(Qt::LeftToRight);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_scores, Qt::AlignLeft);
    for (auto *axis : {m_days, m_scores}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    for (QAbstractSeries *series : std::initializer_list<QAbstractSeries *>{m_band, m_line}) {
        chart()->addSeries(series);
        series->attachAxis(m_days);
        series->attachAxis(m_scores);
    }
    dress();
}

void TrendView::setPoints(const QList<TrendPoint> &points, std::optional<double> target)
{
    m_points = points;
    m_goal = target;
    m_selected = -1;
    m_top = topOf(points, target);
    QList<QPointF> low, high, line;
    for (const auto &point : points) {
        const Bounds bounds = point.bounds.ordered();
        low << QPointF(dayOf(point), bounds.low);
        high << QPointF(dayOf(point), bounds.high);
        line << QPointF(dayOf(point), bounds.score);
    }
    m_low->replace(low);
    m_high->replace(high);
    m_line->replace(line);
    m_scores->setRange(0, m_top);
    const double first = points.isEmpty() ? 0 : dayOf(points.front());
    const double last = points.isEmpty() ? 1 : dayOf(points.back());
    m_days->setRange(first, std::max(first + 1, last));
    viewport()->update();
}

void TrendView::arrange()
{
    chart()->setPlotArea(QRectF(startMargin, topMargin, std::max(8.0, width() - startMargin - endMargin),
                                std::max(8.0, height() - topMargin - bottomMargin)));
    viewport()->update();
}

void TrendView::dress()
{
    const auto &ink = tokens().chart;
    m_band->setPen(Qt::NoPen);
    m_band->setBrush(ink.bandFill);
    m_line->setPen(QPen(ink.current, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    viewport()->update();
}

void TrendView::setSelected(int index)
{
    m_selected = index;
    viewport()->update();
}

void TrendView::setFrameFocus(bool focused)
{
    m_focused = focused;
    viewport()->update();
}

int TrendView::nearest(qreal x) const
{
    int best = -1;
    for (int i = 0; i < int(m_points.size()); ++i)
        if (best < 0 || std::abs(place(m_points[i]).x() - x) < std::abs(place(m_points[best]).x() - x))
            best = i;
    return best;
}

QPointF TrendView::place(double day, double value) const
{
    const QRectF plot = chart()->plotArea();
    const double range = m_days->max() - m_days->min();
    return {plot.left() + plot.width() * (day - m_days->min()) / range, plot.bottom() - plot.height() * value / m_top};
}

QPointF TrendView::place(const TrendPoint &point) const
{
    return place(dayOf(point), point.bounds.ordered().score);
}

void TrendView::drawBackground(QPainter *painter, const QRectF &)
{
    const Tokens &look = tokens();
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setFont(typeFont(Type::Micro));
    for (int value = 0; value <= int(m_top); value += 20) {
        const qreal y = std::floor(plot.bottom() - plot.height() * value / m_top) + 0.5;
        painter->setPen(QPen(look.chart.grid, 1));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right() + endMargin - 4, y));
        painter->setPen(look.ink(Ink::Tertiary));
        Figures::draw(*painter, QRectF(0, y - 8, startMargin - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                      QString::number(value));
    }
    const QLocale locale;
    const bool overYears = !m_points.isEmpty() && m_points.front().date.daysTo(m_points.back().date) > 300;
    const QString form = overYears ? tr("MMM yyyy", "month on the axis of a chart over years")
                                   : tr("d MMM", "short date on the axis of a chart");
    const auto last = m_points.size() - 1;
    for (const auto at : {qsizetype(0), last / 2, last}) {
        if (at < 0 || at > last || (at > 0 && at < last && plot.width() < 220))
            continue;
        const QString text = locale.toString(m_points[at].date, form);
        const qreal wide = painter->fontMetrics().horizontalAdvance(text) + 2.0;
        const qreal x =
            std::clamp(place(m_points[at]).x() - wide / 2, plot.left() - 6, plot.right() + endMargin - wide);
        painter->drawText(QRectF(x, plot.bottom() + 6, wide, 16), Qt::AlignCenter, text);
        if (last == 0)
            break;
    }
    painter->restore();
}

void TrendView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_focused)
        drawFocusRing(*painter, QRectF(rect()), tokens().radius.small, tokens());
    if (m_points.isEmpty())
        return;
    const Tokens &look = tokens();
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPolygonF highs, lows;
    for (const auto &point : m_points) {
        highs << place(dayOf(point), point.bounds.ordered().high);
        lows << place(dayOf(point), point.bounds.ordered().low);
    }
    QPen edge(look.chart.bandLine, 1, Qt::SolidLine, Qt::FlatCap);
    painter->setPen(edge);
    painter->drawPolyline(lows);
    edge.setDashPattern({1, 2});
    painter->setPen(edge);
    painter->drawPolyline(highs);
    const QRectF end(plot.right() + 6, 0, endMargin - 6, 18);
    painter->setFont(typeFont(Type::SmallStrong));
    if (m_goal) {
        QPen dotted(look.chart.target, 1.5, Qt::SolidLine, Qt::FlatCap);
        dotted.setDashPattern({1.33, 2});
        painter->setPen(dotted);
        const qreal y = place(0, *m_goal).y();
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(look.chart.target);
        Figures::draw(*painter, end.translated(0, y - 9), Qt::AlignRight | Qt::AlignVCenter,
                      QString::number(std::lround(*m_goal)));
    }
    const TrendPoint &newest = m_points.back();
    painter->setPen(look.ink(Ink::Primary));
    Figures::draw(*painter, end.translated(0, place(newest).y() - 9), Qt::AlignRight | Qt::AlignVCenter,
                  scoreText(newest.bounds));
    painter->setPen(QPen(look.bg.surface, 1));
    const bool fewEnough = qreal(m_points.size()) * 6 < plot.width();
    for (int i = 0; i < int(m_points.size()); ++i) {
        const bool isNewest = i == int(m_points.size()) - 1;
        if (!fewEnough && !isNewest && i != m_selected)
            continue;
        painter->setBrush(isNewest ? look.of(newest.bounds.level) : look.chart.current);
        const qreal radius = i == m_selected ? 5 : isNewest ? 4 : 2;
        painter->drawEllipse(place(m_points[i]), radius, radius);
    }
    painter->restore();
}

} // namespace sextant
