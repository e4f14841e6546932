// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/slideview.h"

#include "presentation/slideshow.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>

namespace sextant {

namespace {

constexpr double dotRadius = 9;
const QColor dotColour(0xd2, 0x2d, 0x1f);

} // namespace

SlideView::SlideView(SlideShow *show, int offset, QWidget *parent)
    : QWidget(parent)
    , m_show(show)
    , m_offset(offset)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(show, &SlideShow::changed, this, &SlideView::showSlide);
    showSlide();
}

void SlideView::showSlide()
{
    const int at = m_show->current() + m_offset;
    if (at < m_show->count()) {
        setAccessibleName(tr("Slide %1 of %2: %3").arg(at + 1).arg(m_show->count()).arg(m_show->slide(at).title));
        setAccessibleDescription(m_show->isBlank() && m_offset == 0 ? tr("The screen is blank.")
                                                                    : m_show->slide(at).speech);
    } else {
        setAccessibleName(tr("The end"));
        setAccessibleDescription({});
    }
    if (m_offset == 0) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void SlideView::setSurround(QPalette::ColorRole role)
{
    m_surround = role;
    update();
}

void SlideView::setPointer(bool on)
{
    m_pointer = on;
    m_at = mapFromGlobal(QCursor::pos());
    setMouseTracking(on);
    setCursor(on ? Qt::BlankCursor : Qt::ArrowCursor);
    update();
}

void SlideView::mouseMoveEvent(QMouseEvent *event)
{
    m_at = event->position();
    update();
    QWidget::mouseMoveEvent(event);
}

void SlideView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool blank = m_show->isBlank() && m_offset == 0;
    painter.fillRect(rect(), m_surround && !blank ? palette().color(*m_surround) : QColor(Qt::black));
    const int at = m_show->current() + m_offset;
    if (at >= m_show->count() || blank)
        return;
    paintSlide(painter, slidePlace(rect()), m_show->slide(at), m_show->look());
    if (!m_pointer)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(dotColour);
    painter.drawEllipse(m_at, dotRadius, dotRadius);
}

} // namespace sextant
