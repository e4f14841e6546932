// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sextant {

/// Cells that name the state of a check show its mark before the word. The role gives the state as an int; cells
/// without one are drawn as usual.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StateDelegate(int stateRole, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace sextant
