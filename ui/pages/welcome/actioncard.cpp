// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/welcome/actioncard.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QKeySequence>

namespace sextant {

namespace {

constexpr int padding = 20;
constexpr int iconSide = 22;
constexpr int textStart = padding + iconSide + 16;

} // namespace

ActionCard::ActionCard(QString icon, const QString &title, const QString &detail, const QKeySequence &key,
                       QWidget *parent)
    : PaintedButton(parent)
    , m_icon(std::move(icon))
    , m_key(key.toString(QKeySequence::NativeText))
{
    setText(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(m_key.isEmpty() ? title : tr("%1 (%2)").arg(title, m_key));
    setDetail(detail);
}

void ActionCard::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleName(text());
    setAccessibleDescription(detail);
    update();
}

QSize ActionCard::sizeHint() const
{
    return {320, lineHeight(Type::BodyStrong) + lineHeight(Type::Small) + 36};
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &look = tokens();
    const QColor ground = isDown() ? look.bg.pressed : isHovered() ? look.bg.hover : look.bg.surface;
    drawBox(painter, QRectF(rect()), look.radius.card, ground, look.line.border, look.borderWidth());
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), look.radius.card, look);

    const auto placed = [this](const QRectF &box) {
        return QStyle::visualRect(layoutDirection(), rect(), box.toAlignedRect());
    };
    Icons::draw(painter, m_icon, placed({padding, (height() - iconSide) / 2.0, iconSide, iconSide}),
                look.ink(isEnabled() ? Ink::Accent : Ink::Disabled), layoutDirection());
    painter.setFont(typeFont(Type::Micro));
    const int keyWidth = m_key.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(m_key) + 12;
    if (keyWidth) {
        const QRectF key = placed({double(width() - padding - keyWidth), (height() - 20) / 2.0, double(keyWidth), 20});
        drawBox(painter, key, look.radius.small, look.bg.sunken, look.line.border, 1);
        painter.setPen(look.ink(Ink::Secondary));
        painter.drawText(key, Qt::AlignCenter, m_key);
    }
    const double textWidth = width() - textStart - padding - (keyWidth ? keyWidth + 12 : 0);
    const double top = (height() - lineHeight(Type::BodyStrong) - lineHeight(Type::Small)) / 2.0;
    painter.setFont(typeFont(Type::BodyStrong));
    painter.setPen(look.ink(isEnabled() ? Ink::Primary : Ink::Disabled));
    drawElided(painter, placed({double(textStart), top, textWidth, double(lineHeight(Type::BodyStrong))}),
               Qt::AlignLeading | Qt::AlignVCenter, text());
    painter.setFont(typeFont(Type::Small));
    painter.setPen(look.ink(Ink::Secondary));
    drawElided(
        painter,
        placed({double(textStart), top + lineHeight(Type::BodyStrong), textWidth, double(lineHeight(Type::Small))}),
        Qt::AlignLeading | Qt::AlignVCenter, m_detail);
}

} // namespace sextant
