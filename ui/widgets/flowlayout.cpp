// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace sextant {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
    , m_gap(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (item->isEmpty())
            continue;
        size.setWidth(size.width() + (size.width() > 0 ? m_gap : 0) + item->sizeHint().width());
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QRect>> row;
    int y = area.top();
    const auto finishRow = [&] {
        int height = 0;
        for (const auto &[item, box] : std::as_const(row))
            height = std::max(height, box.height());
        for (const auto &[item, box] : std::as_const(row))
            if (move)
                item->setGeometry(
                    QStyle::visualRect(direction, area, box.translated(0, y + (height - box.height()) / 2)));
        y += height;
        row.clear();
    };
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const int widest = std::max(area.width(), item->minimumSize().width());
        const QSize size = item->sizeHint().boundedTo(QSize(widest, QWIDGETSIZE_MAX));
        int x = row.isEmpty() ? area.left() : row.back().second.right() + 1 + m_gap;
        if (!row.isEmpty() && x + size.width() > area.right() + 1) {
            finishRow();
            y += m_gap;
            x = area.left();
        }
        row.append({item, QRect(QPoint(x, 0), size)});
    }
    finishRow();
    return y - rect.top() + contentsMargins().bottom();
}

} // namespace sextant
