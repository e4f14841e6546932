// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trendchart.h"

#include "charts/spokenaschart.h"
#include "charts/trendview.h"
#include "theme/drawing.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

namespace sextant {

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
    , m_view(new TrendView(this))
{
    spokenAsChart<TrendChart>();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Trend of the readiness"));
}

void TrendChart::setPoints(const QList<TrendPoint> &points, std::optional<double> target)
{
    m_points = points.last(std::min(points.size(), qsizetype(mostPoints)));
    m_view->setPoints(m_points, target);
    setAccessibleDescription(m_points.isEmpty()
                                 ? tr("There is no earlier score yet.")
                                 : tr("%1. Newest: %2").arg(spoken(0), spoken(int(m_points.size()) - 1)));
}

QString TrendChart::spoken(int index) const
{
    const TrendPoint &point = m_points[index];
    return spokenBounds(QLocale().toString(point.date, QLocale::LongFormat), point.bounds);
}

void TrendChart::select(int index)
{
    m_view->setSelected(index);
    setToolTip(index >= 0 ? spoken(index) : QString());
}

void TrendChart::setCurrent(int index)
{
    select(index < m_points.size() ? index : -1);
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
    m_view->arrange();
}

void TrendChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_view->dress();
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    select(m_view->nearest(event->position().x()));
}

void TrendChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = m_view->nearest(event->position().x());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT pointActivated(index);
}

void TrendChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    select(-1);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_points.size()) - 1;
    const int at = m_view->selected();
    const int key = event->key();
    if (last >= 0 && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const int next = at < 0 ? last : std::clamp(at + (key == Qt::Key_Right ? 1 : -1), 0, last);
        select(next);
        QToolTip::showText(mapToGlobal(QPoint(width() / 2, 0)), spoken(next), this);
    } else if (at >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT pointActivated(at);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_view->setFrameFocus(true);
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_view->setFrameFocus(false);
}

void TrendChart::paint(QPainter &painter, const QRectF &target)
{
    m_view->render(&painter, target, rect(), Qt::KeepAspectRatio);
}

} // namespace sextant
