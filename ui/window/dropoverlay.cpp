// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dropoverlay.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace sextant {

namespace {
constexpr QSize targetSize{480, 160};
constexpr int iconSize = 40;
constexpr float veiled = 0.85F;
} // namespace

DropOverlay::DropOverlay(QWidget *over)
    : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::promise(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = tokens().bg.canvas;
    veil.setAlphaF(veiled);
    painter.fillRect(rect(), veil);
    QRect target(QPoint(), targetSize);
    target.moveCenter(rect().center());
    drawBox(painter, target, tokens().radius.card, tokens().bg.surface, tokens().ink(Ink::Accent), 2);
    const QRect icon(target.center().x() - iconSize / 2, target.top() + 32, iconSize, iconSize);
    Icons::draw(painter, QStringLiteral("import"), icon, tokens().ink(Ink::Accent));
    painter.setFont(typeFont(Type::H2));
    painter.setPen(tokens().ink(Ink::Primary));
    painter.drawText(target.adjusted(24, 84, -24, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

} // namespace sextant
