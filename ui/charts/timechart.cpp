// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timechart.h"

#include "theme/drawing.h"
#include "theme/figures.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qreal pointerReach = 24; ///< how far from the mouse a point may be, across the time

/// A chart whose value is the point at hand.
class AccessibleTimeChart : public QAccessibleWidget
{
public:
    explicit AccessibleTimeChart(TimeChart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? static_cast<TimeChart *>(widget())->value() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessibleTimeChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<TimeChart *>(object);
    return chart ? new AccessibleTimeChart(chart) : nullptr;
}

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool known = (QAccessible::installFactory(makeAccessibleTimeChart), true);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimeChart::pointsChanged(const QString &summary)
{
    m_selected = -1;
    setAccessibleDescription(summary);
    update();
}

void TimeChart::paint(QPainter &painter, const QRectF &target)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    drawContent(painter, plotOf(target), tokens());
    painter.restore();
}

void TimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QRectF(rect()));
    const Tokens &look = tokens();
    if (m_selected >= 0 && m_selected < count()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.line.focus, 2));
        painter.drawRoundedRect(markAt(m_selected, plotOf(QRectF(rect()))).adjusted(-3, -3, 3, 3), 3, 3);
    }
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.small, look);
}

int TimeChart::nearest(const QPointF &point) const
{
    const QRectF plot = plotOf(QRectF(rect()));
    int best = -1;
    qreal least = pointerReach * pointerReach;
    for (int at = 0; at < count(); ++at) {
        const QRectF mark = markAt(at, plot);
        const qreal x = mark.center().x() - point.x();
        const qreal y = mark.contains(point) ? 0 : mark.center().y() - point.y();
        // Along the time first: a bar is meant from anywhere above it.
        if (const qreal distance = x * x + y * y / 16; distance < least) {
            least = distance;
            best = at;
        }
    }
    return best;
}

void TimeChart::select(int index)
{
    if (m_selected == index)
        return;
    m_selected = index;
    setToolTip(index >= 0 ? spoken(index) : QString());
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QAccessibleValueChangeEvent changed(this, value());
    QAccessible::updateAccessibility(&changed);
    update();
}

void TimeChart::showSelected()
{
    const QRectF mark = markAt(m_selected, plotOf(QRectF(rect())));
    QToolTip::showText(mapToGlobal(mark.topRight().toPoint() + QPoint(8, -8)), spoken(m_selected), this);
}

void TimeChart::mouseMoveEvent(QMouseEvent *event)
{
    select(nearest(event->position()));
}

void TimeChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = nearest(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT pointActivated(index);
}

void TimeChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        select(-1);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const int last = count() - 1;
    const int key = event->key();
    if (last >= 0 && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End)) {
        const int start = m_selected < 0 ? last : m_selected;
        select(key == Qt::Key_Home  ? 0
               : key == Qt::Key_End ? last
               : m_selected < 0     ? last
                                    : std::clamp(start + (key == Qt::Key_Right ? 1 : -1), 0, last));
        showSelected();
    } else if (m_selected >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT pointActivated(m_selected);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    select(-1);
    update();
}

void drawGridLine(QPainter &painter, const QRectF &plot, qreal y, const QString &label, const Tokens &look)
{
    const qreal line = std::floor(y) + 0.5;
    painter.setPen(QPen(look.chart.grid, 1));
    painter.drawLine(QPointF(plot.left(), line), QPointF(plot.right(), line));
    painter.setFont(typeFont(Type::Micro));
    painter.setPen(look.ink(Ink::Tertiary));
    Figures::draw(painter, QRectF(plot.left() - scaled(44), line - scaled(8), scaled(44) - 6, scaled(16)),
                  Qt::AlignRight | Qt::AlignVCenter, label);
}

void drawDays(QPainter &painter, const QRectF &plot, double from, double until, const Tokens &look)
{
    const QLocale locale;
    painter.setFont(typeFont(Type::Micro));
    painter.setPen(look.ink(Ink::Tertiary));
    const QList<double> shown = plot.width() < 220 ? QList<double>{0, 1} : QList<double>{0, 0.5, 1};
    for (const double share : shown) {
        const auto date = QDateTime::fromSecsSinceEpoch(qint64(from + (until - from) * share), Qt::UTC).date();
        const QString text = locale.toString(
            date, QCoreApplication::translate("TimeChart", "d MMM", "short date on the axis of a chart"));
        const qreal wide = painter.fontMetrics().horizontalAdvance(text) + 2.0;
        const qreal x = std::clamp(plot.left() + plot.width() * share - wide / 2, plot.left(), plot.right() - wide);
        painter.drawText(QRectF(x, plot.bottom() + 5, wide, scaled(16)), Qt::AlignCenter, text);
    }
}

} // namespace sextant
