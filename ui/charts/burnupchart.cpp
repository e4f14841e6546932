// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/burnupchart.h"

#include "theme/theme.h"
#include "theme/typography.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

double secondsOf(const QDate &day)
{
    return double(day.startOfDay(Qt::UTC).toSecsSinceEpoch());
}

} // namespace

BurnUpChart::BurnUpChart(QWidget *parent)
    : TimeChart(parent)
{
    setAccessibleName(tr("Work done over time"));
}

void BurnUpChart::setPoints(const QList<BurnPoint> &points, double all)
{
    m_points = points;
    m_all = all;
    const auto ahead = std::ranges::find(points, true, &BurnPoint::planned);
    const int today = int(ahead - points.begin()) - 1;
    pointsChanged(today < 0 ? tr("Nothing is done yet.") : spoken(today));
}

QPointF BurnUpChart::place(int index, const QRectF &plot) const
{
    const double from = secondsOf(m_points.front().day);
    const double span = std::max(1.0, secondsOf(m_points.back().day) - from);
    const BurnPoint &point = m_points[index];
    return {plot.left() + plot.width() * (secondsOf(point.day) - from) / span,
            plot.bottom() - plot.height() * (m_all > 0 ? point.done / m_all : 0)};
}

QRectF BurnUpChart::markAt(int index, const QRectF &plot) const
{
    const QPointF at = place(index, plot);
    return {at.x() - 3, at.y() - 3, 6, 6};
}

QString BurnUpChart::spoken(int index) const
{
    const BurnPoint &point = m_points[index];
    const QLocale locale;
    const QString day = locale.toString(point.day, QLocale::ShortFormat);
    const QString done = locale.toString(point.done, 'f', 1);
    const QString all = locale.toString(m_all, 'f', 1);
    return point.planned ? tr("%1: %2 of %3 days of work, if the plan is followed").arg(day, done, all)
                         : tr("%1: %2 of %3 days of work are done").arg(day, done, all);
}

void BurnUpChart::drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const
{
    if (m_points.isEmpty())
        return;
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        drawGridLine(painter, plot, plot.bottom() - plot.height() * share,
                     QLocale().toString(m_all * share, 'f', m_all < 20 ? 1 : 0), look);
    drawDays(painter, plot, secondsOf(m_points.front().day), secondsOf(m_points.back().day), look);
    QPolygonF done, ahead;
    for (int at = 0; at < count(); ++at) {
        if (m_points[at].planned && ahead.isEmpty() && !done.isEmpty())
            ahead << done.back();
        (m_points[at].planned ? ahead : done) << place(at, plot);
    }
    painter.setBrush(Qt::NoBrush);
    QPen dashed(look.chart.forecast, 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    dashed.setDashPattern({3, 2});
    painter.setPen(dashed);
    painter.drawPolyline(ahead);
    painter.setPen(QPen(look.chart.current, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(done);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.chart.current);
    if (!done.isEmpty())
        painter.drawEllipse(done.back(), 4, 4);
    painter.setFont(typeFont(Type::SmallStrong));
    painter.setPen(look.ink(Ink::Primary));
    painter.drawText(QRectF(plot.right() + 4, plot.top() - 9, margins().right() - 4, 18),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("all"));
}

} // namespace sextant
