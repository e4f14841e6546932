// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/radarchart.h"

#include "charts/radarlabel.h"
#include "charts/radarview.h"
#include "theme/theme.h"

#include <QMouseEvent>

namespace sextant {

namespace {

constexpr qreal reach = 14; ///< how near a corner counts as on it

} // namespace

RadarChart::RadarChart(QWidget *parent)
    : QWidget(parent)
    , m_view(new RadarView(this))
{
    setMouseTracking(true);
    setAccessibleName(tr("Radar of the six dimensions"));
    for (const auto &name : names<Dimension>()) {
        auto *label = new RadarLabel(name.value, this);
        m_labels[std::size_t(name.value)] = label;
        connect(label, &QAbstractButton::clicked, this,
                [this, dimension = name.value] { Q_EMIT dimensionActivated(dimension); });
    }
    connect(&Theme::instance(), &Theme::changed, this, &RadarChart::arrange);
    setBounds(m_bounds);
}

RadarChart::~RadarChart() = default;

std::optional<Dimension> RadarChart::weakestOf(const SixBounds &bounds)
{
    std::optional<Dimension> weakest;
    for (const auto &name : names<Dimension>()) {
        const Bounds &each = bounds[std::size_t(name.value)];
        if (each.known && (!weakest || each.score < bounds[std::size_t(*weakest)].score))
            weakest = name.value;
    }
    return weakest;
}

void RadarChart::setBounds(const SixBounds &bounds)
{
    m_bounds = bounds;
    m_view->setBounds(bounds);
    for (std::size_t i = 0; i < dimensionCount; ++i)
        m_labels[i]->setBounds(bounds[i]);
    arrange();
}

void RadarChart::arrange()
{
    QSize label;
    for (const auto *each : m_labels)
        label = label.expandedTo(each->sizeHint());
    m_layout = RadarLayout::of(QRectF(rect()), QSizeF(label));
    for (std::size_t i = 0; i < dimensionCount; ++i)
        m_labels[i]->setGeometry(m_layout.labels[i].toRect());
    m_view->setGeometry(rect());
    m_view->setRadarLayout(m_layout);
    m_view->dress();
}

void RadarChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RadarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_view->dress();
}

std::optional<Dimension> RadarChart::cornerAt(const QPointF &position) const
{
    std::optional<Dimension> nearest;
    qreal distance = reach;
    for (const auto &name : names<Dimension>()) {
        const Bounds bounds = m_bounds[std::size_t(name.value)].ordered();
        const qreal away = QLineF(position, m_layout.pointAt(int(name.value), bounds.score)).length();
        if (bounds.known && away < distance) {
            distance = away;
            nearest = name.value;
        }
    }
    return nearest;
}

void RadarChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto corner = cornerAt(event->position());
    m_view->setHovered(corner);
    setCursor(corner ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(corner ? spokenBounds(labelOf(*corner), m_bounds[std::size_t(*corner)]) : QString());
}

void RadarChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto corner = cornerAt(event->position()))
        Q_EMIT dimensionActivated(*corner);
}

void RadarChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_view->setHovered({});
}

void RadarChart::paint(QPainter &painter, const QRectF &target)
{
    painter.save();
    const qreal scale = std::min(target.width() / width(), target.height() / height());
    painter.translate(target.center() - QPointF(width(), height()) * scale / 2);
    painter.scale(scale, scale);
    m_view->render(&painter, QRectF(rect()), rect());
    for (std::size_t i = 0; i < dimensionCount; ++i)
        m_labels[i]->paint(painter, m_layout.labels[i]);
    painter.restore();
}

} // namespace sextant
