// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/iconlabel.h"

#include "theme/icons.h"
#include "theme/theme.h"

namespace sextant {

IconLabel::IconLabel(QString icon, Ink ink, int side, QWidget *parent)
    : QWidget(parent)
    , m_icon(std::move(icon))
    , m_ink(ink)
{
    setFixedSize(side, side);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Icons::draw(painter, m_icon, QRectF(rect()), tokens().ink(m_ink), layoutDirection());
}

} // namespace sextant
