// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/sparkline.h"

#include "theme/theme.h"

namespace sextant {

SparklineLayout SparklineLayout::of(const SparklineData &data, const QRectF &rect)
{
    SparklineLayout layout;
    const auto count = data.values.size();
    const double range = data.greatest - data.least;
    if (count == 0 || range <= 0)
        return layout;
    const QRectF inner = rect.adjusted(2, 3, -4, -3);
    const auto at = [&](qsizetype i, double value) {
        const qreal x = count > 1 ? inner.left() + inner.width() * qreal(i) / qreal(count - 1) : inner.right();
        return QPointF(x, inner.bottom() -
                              inner.height() * (std::clamp(value, data.least, data.greatest) - data.least) / range);
    };
    for (qsizetype i = 0; i < count; ++i)
        layout.line << at(i, data.values[i]);
    if (data.lows.size() == count && data.highs.size() == count) {
        for (qsizetype i = 0; i < count; ++i)
            layout.band << at(i, data.highs[i]);
        for (qsizetype i = count - 1; i >= 0; --i)
            layout.band << at(i, data.lows[i]);
    }
    if (data.target)
        layout.target = at(0, *data.target).y();
    return layout;
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{}

void Sparkline::setData(const SparklineData &values, const QString &spoken)
{
    m_shown = values;
    setAccessibleName(spoken);
    setToolTip(spoken);
    update();
}

void Sparkline::paint(QPainter &painter, const QRectF &rect, const SparklineData &values, const Tokens &tokens)
{
    const SparklineLayout layout = SparklineLayout::of(values, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.chart.bandFill);
    painter.drawPolygon(layout.band);
    painter.setBrush(Qt::NoBrush);
    if (layout.target) {
        QPen dotted(tokens.chart.target, 1, Qt::SolidLine, Qt::FlatCap);
        dotted.setDashPattern({2, 3});
        painter.setPen(dotted);
        painter.drawLine(QPointF(rect.left(), *layout.target), QPointF(rect.right(), *layout.target));
    }
    painter.setPen(QPen(tokens.chart.current, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(layout.line);
    if (!layout.line.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.chart.current);
        painter.drawEllipse(layout.line.back(), 2.5, 2.5);
    }
    painter.restore();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()), m_shown, tokens());
}

} // namespace sextant
