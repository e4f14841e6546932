// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/successchart.h"

#include "theme/figures.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QString percent(double share)
{
    return QLocale().toString(int(std::lround(share * 100)));
}

QString dayOf(double time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(qint64(time), Qt::UTC).date(), QLocale::ShortFormat);
}

} // namespace

SuccessChart::SuccessChart(QWidget *parent)
    : TimeChart(parent)
{
    setAccessibleName(tr("Success rate over time"));
}

void SuccessChart::setBuckets(const std::vector<DeliveryBucket> &buckets)
{
    m_shown.clear();
    m_from = buckets.empty() ? 0 : buckets.front().from;
    m_until = buckets.empty() ? 1 : buckets.back().until;
    for (const DeliveryBucket &bucket : buckets)
        if (bucket.success.all > 0)
            m_shown.push_back(bucket);
    pointsChanged(m_shown.empty() ? tr("There is no run that counts.") : tr("Newest: %1").arg(spoken(count() - 1)));
}

QPointF SuccessChart::place(int index, double share, const QRectF &plot) const
{
    const DeliveryBucket &bucket = m_shown[std::size_t(index)];
    const double middle = (bucket.from + bucket.until) / 2;
    return {plot.left() + plot.width() * (middle - m_from) / (m_until - m_from), plot.bottom() - plot.height() * share};
}

QRectF SuccessChart::markAt(int index, const QRectF &plot) const
{
    const QPointF at = place(index, *m_shown[std::size_t(index)].success.rate(), plot);
    return {at.x() - 3, at.y() - 3, 6, 6};
}

QString SuccessChart::spoken(int index) const
{
    const DeliveryBucket &bucket = m_shown[std::size_t(index)];
    return tr("%1 to %2: %3 % of %n run(s), likely %4 to %5 %", nullptr, int(bucket.success.all))
        .arg(dayOf(bucket.from), dayOf(bucket.until), percent(*bucket.success.rate()),
             percent(bucket.success.interval.low), percent(bucket.success.interval.high));
}

void SuccessChart::drawContent(QPainter &painter, const QRectF &plot, const Tokens &look) const
{
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        drawGridLine(painter, plot, plot.bottom() - plot.height() * share, percent(share), look);
    drawDays(painter, plot, m_from, m_until, look);
    QPolygonF band, line;
    for (int at = 0; at < count(); ++at) {
        band << place(at, m_shown[std::size_t(at)].success.interval.high, plot);
        line << place(at, *m_shown[std::size_t(at)].success.rate(), plot);
    }
    for (int at = count() - 1; at >= 0; --at)
        band << place(at, m_shown[std::size_t(at)].success.interval.low, plot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.chart.bandFill);
    painter.drawPolygon(band);
    QPen dotted(look.chart.target, 1.5, Qt::SolidLine, Qt::FlatCap);
    dotted.setDashPattern({1.33, 2});
    painter.setPen(dotted);
    const qreal y = plot.bottom() - plot.height() * healthy;
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    painter.setFont(typeFont(Type::SmallStrong));
    painter.setPen(look.chart.target);
    const qreal newest = line.isEmpty() ? plot.bottom() : line.back().y();
    const QRectF end(plot.right() + 4, 0, room().right() - 4, scaled(18));
    // The goal gives way to the figure where both would be written over each other.
    if (std::abs(newest - y) >= scaled(16))
        painter.drawText(end.translated(0, y - scaled(9)), Qt::AlignLeft | Qt::AlignVCenter,
                         percent(healthy) + u" %"_s);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.chart.current, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.chart.current);
    for (const QPointF &point : line)
        painter.drawEllipse(point, 2.5, 2.5);
    painter.setPen(look.ink(Ink::Primary));
    if (!line.isEmpty())
        painter.drawText(end.translated(0, newest - scaled(9)), Qt::AlignLeft | Qt::AlignVCenter,
                         percent(*m_shown.back().success.rate()) + u" %"_s);
}

} // namespace sextant
