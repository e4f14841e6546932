// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/stackedbars.h"

#include "charts/spokenaschart.h"
#include "theme/drawing.h"
#include "theme/texture.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace sextant {

namespace {

constexpr int axisWidth = 32;

/// A round number at or above value with few lines below it.
double roundTop(double value)
{
    if (value <= 2)
        return 2;
    const double unit = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 4.0, 6.0, 8.0, 10.0})
        if (value <= step * unit)
            return step * unit;
    return 10 * unit;
}

QPainterPath box(const QRectF &rect)
{
    QPainterPath path;
    if (rect.height() > 0)
        path.addRect(rect);
    return path;
}

} // namespace

StackedBars::StackedBars(QWidget *parent)
    : QWidget(parent)
{
    spokenAsChart<StackedBars>();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StackedBars::setBars(const QList<StackedBar> &bars)
{
    m_bars = bars;
    m_current = -1;
    setAccessibleName(bars.isEmpty() ? tr("Nothing to show") : tr("Newest: %1").arg(bars.back().spoken));
    update();
}

QRectF StackedBars::plot() const
{
    return QRectF(rect()).adjusted(2, 6, -scaled(axisWidth), -lineHeight(Type::Small) - 2);
}

void StackedBars::paintAxis(QPainter &painter, const QRectF &area, double top) const
{
    const Tokens &look = tokens();
    painter.setFont(typeFont(Type::Small));
    const int parts = top < 4 ? int(top) : 2;
    for (int i = 0; i <= parts; ++i) {
        const qreal y = std::round(area.bottom() - area.height() * i / parts) + 0.5;
        painter.setPen(QPen(i == 0 ? look.chart.axis : look.chart.grid, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(look.ink(Ink::Tertiary));
        if (i > 0)
            painter.drawText(QRectF(area.right() + 4, y - 10, scaled(axisWidth) - 4, 20),
                             Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(top * i / parts, 'f', 0));
    }
}

void StackedBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    const Tokens &look = tokens();
    double most = 0;
    for (const StackedBar &bar : std::as_const(m_bars))
        most = std::max(most, bar.whole);
    const double top = roundTop(most);
    const QRectF area = plot();
    paintAxis(painter, area, top);
    const qreal step = area.width() / std::max<qreal>(1, qreal(m_bars.size()));
    const qreal width = std::max(1.0, step * 0.78);
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const StackedBar &bar = m_bars[i];
        const qreal left = area.left() + i * step + (step - width) / 2;
        const qreal height = area.height() * bar.whole / top;
        const qreal striped = area.height() * bar.striped / top;
        painter.fillRect(QRectF(left, area.bottom() - height, width, height - striped), look.chart.heat[3]);
        Texture::fill(painter, box(QRectF(left, area.bottom() - striped, width, striped)), look.ink(Ink::Bad),
                      Fill::Stripes);
        painter.setPen(look.ink(Ink::Tertiary));
        if (!bar.label.isEmpty())
            painter.drawText(QRectF(left - 4, area.bottom() + 2, 80, lineHeight(Type::Small)),
                             Qt::AlignLeft | Qt::AlignVCenter, bar.label);
        if (i == m_current)
            drawFocusRing(painter, QRectF(left - 2, area.top(), width + 4, area.height()), look.radius.small, look);
    }
    if (hasFocus() && m_current < 0)
        drawFocusRing(painter, QRectF(rect()), look.radius.small, look);
}

void StackedBars::select(int index)
{
    m_current = index;
    setToolTip(index >= 0 ? m_bars[index].spoken : QString());
    setAccessibleDescription(toolTip());
    update();
}

void StackedBars::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    const int index = int((event->position().x() - area.left()) / area.width() * double(m_bars.size()));
    select(area.contains(event->position()) && index < int(m_bars.size()) ? index : -1);
}

void StackedBars::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    select(-1);
}

void StackedBars::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    if (last < 0 || (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)) {
        QWidget::keyPressEvent(event);
        return;
    }
    select(m_current < 0 ? last : std::clamp(m_current + (event->key() == Qt::Key_Right ? 1 : -1), 0, last));
    QToolTip::showText(mapToGlobal(QPoint(width() / 2, 0)), toolTip(), this);
}

void StackedBars::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void StackedBars::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    select(-1);
}

} // namespace sextant
