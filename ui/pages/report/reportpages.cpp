// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report/reportpages.h"

#include <QPaintEvent>
#include <QPainter>

namespace sextant {

namespace {

constexpr int gap = 24;
constexpr int twoFrom = 760;
constexpr double widest = 720;

} // namespace

ReportPages::ReportPages(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview of the report"));
}

void ReportPages::setPages(const std::shared_ptr<const PageLayout> &pages)
{
    m_pages = pages;
    setAccessibleDescription(tr("%n page(s)", nullptr, m_pages ? m_pages->pages() : 0));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QRectF ReportPages::place(int page, int room) const
{
    const int columns = room >= twoFrom ? 2 : 1;
    const double wide = std::min(widest, double(room - gap * (columns + 1)) / columns);
    const double high = wide * PageLayout::pageSize.height() / PageLayout::pageSize.width();
    const double left = (room - columns * wide - (columns - 1) * gap) / 2;
    int column = page % columns;
    if (layoutDirection() == Qt::RightToLeft)
        column = columns - 1 - column;
    return {left + column * (wide + gap), gap + (page / columns) * (high + gap), wide, high};
}

int ReportPages::heightForWidth(int room) const
{
    return m_pages && m_pages->pages() > 0 ? int(place(m_pages->pages() - 1, room).bottom()) + gap : 0;
}

void ReportPages::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void ReportPages::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; m_pages && page < m_pages->pages(); ++page) {
        const QRectF paper = place(page, width());
        if (!paper.intersects(event->rect()))
            continue;
        painter.save();
        painter.fillRect(paper, Qt::white);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(paper);
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        const double scale = paper.width() / PageLayout::pageSize.width();
        painter.scale(scale, scale);
        painter.setLayoutDirection(layoutDirection());
        m_pages->paint(painter, page);
        painter.restore();
    }
}

} // namespace sextant
