// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/bounds.h"

#include <QStyledItemDelegate>

namespace sextant {

/// Draws the rows of the checklist: a check in columns, a dimension over the whole width.
class CheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Ticks are the list's to change, for all selected rows at once.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

    static bool isGroup(const QModelIndex &index);
    static int rowHeight();
    /// Where a row has its tick; cell is that of its title.
    static QRect tickIn(const QRect &cell, Qt::LayoutDirection direction);
    /// The row of a dimension; rect is as wide as the view.
    static void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index, bool open,
                           Qt::LayoutDirection direction);
};

/// A dimension's score as the marks draw it.
Bounds boundsOfGroup(const QModelIndex &index);

/// "8 of 21 shown, +20 points to gain"; without the first part when all are shown.
QString sumOfGroup(const QModelIndex &index);

} // namespace sextant
