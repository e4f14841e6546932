// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlabel.h"

#include "theme/theme.h"
#include "theme/typography.h"

namespace sextant {

TextLabel::TextLabel(const QString &text, Type type, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    dress();
    connect(&Theme::instance(), &Theme::changed, this, &TextLabel::dress);
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::setType(Type type)
{
    m_type = type;
    dress();
}

void TextLabel::dress()
{
    setFont(typeFont(m_type));
    QPalette colours;
    colours.setColor(QPalette::WindowText, tokens().ink(m_ink));
    colours.setColor(QPalette::Disabled, QPalette::WindowText, tokens().ink(Ink::Disabled));
    setPalette(colours);
}

TextLabel *wrappedLabel(const QString &text, Type type, Ink ink, QWidget *parent)
{
    auto *label = new TextLabel(text, type, ink, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace sextant
