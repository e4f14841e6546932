// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decision/optionbar.h"

#include "decision/signalwords.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace sextant {

OptionBar::OptionBar(Option option, QWidget *parent)
    : QWidget(parent)
    , m_option(option)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OptionBar::setShare(double share, const QString &words)
{
    m_share = std::clamp(share, 0.0, 1.0);
    setAccessibleName(QStringLiteral("%1: %2").arg(optionWords(m_option), words));
    update();
}

void OptionBar::paintEvent(QPaintEvent *)
{
    const Tokens &look = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.chart.grid);
    painter.drawRoundedRect(rect(), 2, 2);
    QRectF filled = rect();
    filled.setWidth(filled.width() * m_share);
    if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(rect().right() + 1);
    painter.setBrush(look.chart.options[std::size_t(m_option)]);
    painter.drawRoundedRect(filled, 2, 2);
}

} // namespace sextant
