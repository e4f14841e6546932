// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/listrow.h"

#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

ListRow::ListRow(const ListEntry &entry, QWidget *parent)
    : PaintedButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEntry(entry);
}

void ListRow::setEntry(const ListEntry &entry)
{
    m_entry = entry;
    QStringList spoken;
    if (entry.mark)
        spoken << spokenMark(*entry.mark);
    spoken << entry.title;
    if (!entry.badge.isEmpty())
        spoken << entry.badge;
    setAccessibleName(spoken.join(u", "_s));
    setAccessibleDescription(entry.detail);
    setToolTip(entry.title);
    setFocusPolicy(entry.opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(entry.opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

void ListRow::setLineAbove(bool line)
{
    m_lineAbove = line;
    update();
}

QSize ListRow::sizeHint() const
{
    const int detail = m_entry.detail.isEmpty() ? 0 : lineHeight(Type::Micro);
    return {320, lineHeight(Type::Small) + detail + rowPadding(8)};
}

void ListRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const auto direction = layoutDirection();
    const auto place = [&](const QRect &part) { return QRectF(QStyle::visualRect(direction, rect(), part)); };
    const auto start = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    if (m_entry.opens && isHovered())
        painter.fillRect(rect(), look.bg.hover);
    if (m_lineAbove)
        painter.fillRect(QRectF(0, 0, width(), look.borderWidth()), look.line.hair);
    int begin = 0;
    if (m_entry.mark) {
        drawMark(painter, place(QRect(0, (height() - 16) / 2, 16, 16)), *m_entry.mark, look);
        begin = 24;
    }
    int end = width();
    if (m_entry.opens) {
        Icons::draw(painter, u"chevron-right"_s, place(QRect(end - 16, (height() - 16) / 2, 16, 16)),
                    look.ink(Ink::Tertiary), direction);
        end -= 24;
    }
    if (!m_entry.badge.isEmpty()) {
        painter.setFont(typeFont(Type::Micro));
        const int wide = painter.fontMetrics().horizontalAdvance(m_entry.badge) + 12;
        const QRectF box = place(QRect(end - wide, (height() - 18) / 2, wide, 18));
        drawBox(painter, box, look.radius.small,
                m_entry.badgeTone == Tone::Neutral ? look.bg.sunken : groundOf(m_entry.badgeTone, look),
                look.isHighContrast() ? look.line.border : QColor());
        painter.setPen(look.ink(inkOf(m_entry.badgeTone)));
        painter.drawText(box, Qt::AlignCenter, m_entry.badge);
        end -= wide + 8;
    }
    const int detail = m_entry.detail.isEmpty() ? 0 : lineHeight(Type::Micro);
    const int titleHeight = lineHeight(Type::Small);
    const int top = (height() - titleHeight - detail) / 2;
    QFont face = typeFont(Type::Small);
    face.setWeight(QFont::Medium);
    painter.setFont(face);
    painter.setPen(look.ink(Ink::Primary));
    drawElided(painter, place(QRect(begin, top, end - begin, titleHeight)), start, m_entry.title);
    painter.setFont(typeFont(Type::Micro));
    painter.setPen(look.ink(Ink::Tertiary));
    if (detail > 0)
        drawElided(painter, place(QRect(begin, top + titleHeight, end - begin, detail)), start, m_entry.detail);
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()), look.radius.small, look);
}

} // namespace sextant
