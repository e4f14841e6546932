// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statepill.h"

#include "marks/glyphs.h"
#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"

namespace sextant {

StatePill::StatePill(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void StatePill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void StatePill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void StatePill::setLevel(Level level)
{
    m_level = level;
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    const QFontMetrics metrics(typeFont(m_level ? Type::Small : Type::Micro));
    return {metrics.horizontalAdvance(m_text) + (m_level ? 16 + 16 + 6 : 12),
            m_level ? lineHeight(Type::Small) + 8 : lineHeight(Type::Micro)};
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const QColor plain = m_level ? look.bg.surface : look.bg.sunken;
    const bool framed = m_level || look.isHighContrast();
    drawBox(painter, QRectF(rect()), look.radius.small, m_tone == Tone::Neutral ? plain : groundOf(m_tone, look),
            framed ? look.line.border : QColor(), 1);
    QRect text = rect();
    if (m_level) {
        const QRect glyph = QStyle::visualRect(layoutDirection(), rect(), QRect(8, 0, 16, height()));
        Glyphs::drawLevel(painter, QRectF(glyph), *m_level, look);
        text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(30, 0, -8, 0));
    }
    painter.setFont(typeFont(m_level ? Type::Small : Type::Micro));
    painter.setPen(look.ink(m_level ? Ink::Primary : inkOf(m_tone)));
    painter.drawText(text, Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

} // namespace sextant
