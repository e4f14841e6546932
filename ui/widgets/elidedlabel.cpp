// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elidedlabel.h"

#include "theme/theme.h"
#include "theme/typography.h"

namespace sextant {

ElidedLabel::ElidedLabel(const QString &text, Type type, Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_type(type)
    , m_ink(ink)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    setToolTip(isElided() ? m_text : QString());
    update();
}

void ElidedLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(typeFont(m_type)).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    return {QFontMetrics(typeFont(m_type)).horizontalAdvance(m_text) + 1, lineHeight(m_type)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(24, sizeHint().width()), lineHeight(m_type)};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(typeFont(m_type));
    painter.setPen(tokens().ink(isEnabled() ? m_ink : Ink::Disabled));
    const QString shown = painter.fontMetrics().elidedText(m_text, m_mode, width());
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect(), int(alignment) | Qt::TextSingleLine, shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setToolTip(isElided() ? m_text : QString());
}

} // namespace sextant
