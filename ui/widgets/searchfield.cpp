// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchfield.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QKeySequence>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

SearchField::SearchField(QWidget *parent)
    : PaintedButton(parent)
    , m_key(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText))
{
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setToolTip(tr("%1 (%2)").arg(text(), m_key));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchField::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void SearchField::setKeyText(const QString &key)
{
    m_key = key;
    update();
}

QSize SearchField::sizeHint() const
{
    const int height = std::max(tokens().size.control, lineHeight(Type::Small) + 12);
    return {m_narrow ? height : 296, height};
}

QSize SearchField::minimumSizeHint() const
{
    return {sizeHint().height(), sizeHint().height()};
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const bool brief = width() < 120;
    const auto place = [&](int x, int w) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, height())));
    };
    const QColor edge = isHovered() ? look.line.strong : look.line.border;
    drawBox(painter, QRectF(rect()), look.radius.control, brief ? QColor() : look.bg.canvas, brief ? QColor() : edge,
            look.borderWidth());
    const QRectF icon = place(brief ? (width() - 16) / 2 : 9, 16);
    Icons::draw(painter, u"search"_s, QRectF(icon.left(), (height() - 16) / 2, 16, 16),
                look.ink(brief ? Ink::Secondary : Ink::Tertiary));
    if (!brief) {
        painter.setFont(typeFont(Type::Micro));
        const int keyWidth = painter.fontMetrics().horizontalAdvance(m_key) + 12;
        QRectF key = place(width() - keyWidth - 7, keyWidth);
        key = QRectF(key.left(), (height() - 18) / 2, keyWidth, 18);
        drawBox(painter, key, look.radius.small, look.bg.surface, look.line.border, 1);
        painter.setPen(look.ink(Ink::Tertiary));
        painter.drawText(key, Qt::AlignCenter, m_key);
        painter.setFont(typeFont(Type::Small));
        drawElided(painter, place(33, width() - 33 - keyWidth - 14),
                   QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), text());
    }
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.control, look);
}

} // namespace sextant
