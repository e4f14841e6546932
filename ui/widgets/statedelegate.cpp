// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statedelegate.h"

#include "marks/glyphs.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QApplication>
#include <QPainter>

namespace sextant {

namespace {

constexpr int markSide = 16;
constexpr int room = markSide + 8;

} // namespace

StateDelegate::StateDelegate(int stateRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(stateRole)
{}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return index.data(m_role).isValid() ? size + QSize(scaled(room), 0) : size;
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(m_role);
    if (!state.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QWidget *view = option.widget;
    (view ? view->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const qreal side = scaled(markSide);
    const QRectF cell = QRectF(option.rect).adjusted(4, 0, -4, 0);
    const QRectF mark(mirrored ? cell.right() - side : cell.left(), cell.center().y() - side / 2, side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Glyphs::drawState(*painter, mark, CheckState(state.toInt()), tokens());
    painter->setPen(tokens().ink(Ink::Primary));
    painter->setFont(ground.font);
    const QRectF text = mirrored ? cell.adjusted(0, 0, -side - 6, 0) : cell.adjusted(side + 6, 0, 0, 0);
    painter->drawText(text, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                      ground.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, int(text.width())));
    painter->restore();
}

} // namespace sextant
