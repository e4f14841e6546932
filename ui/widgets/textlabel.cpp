// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlabel.h"

#include "theme/theme.h"
#include "theme/typography.h"

#include <QTextLayout>

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

/// QLabel sets the lines of a paragraph as close as the font allows; ours keep the distance of the tokens.
bool TextLabel::isParagraph() const
{
    return wordWrap() && textFormat() == Qt::PlainText && !textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
}

QString TextLabel::paragraph() const
{
    return text().replace(u'\n', QChar::LineSeparator);
}

qreal TextLabel::layOut(QTextLayout &layout, qreal width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    // By what it says, not by the window: a sentence in Latin letters ends with its full stop on the right.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal line = lineHeight(m_type);
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(width);
        each.setPosition(QPointF(0, y + (line - each.height()) / 2));
        y += line;
    }
    layout.endLayout();
    return y;
}

int TextLabel::heightForWidth(int width) const
{
    if (!isParagraph())
        return QLabel::heightForWidth(width);
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    if (m_measured.text != text() || m_measured.font != font())
        m_measured = {text(), font(), {}};
    auto known = m_measured.heights.constFind(inner);
    if (known == m_measured.heights.cend()) {
        QTextLayout layout(paragraph(), font());
        known = m_measured.heights.insert(inner, qRound(layOut(layout, inner)));
    }
    return *known + margins.top() + margins.bottom();
}

QSize TextLabel::sizeHint() const
{
    if (!isParagraph())
        return QLabel::sizeHint().expandedTo(QSize(0, lineHeight(m_type)));
    // As wide as a line is comfortable to read; layouts ask for the height afterwards.
    const int width = std::min(fontMetrics().horizontalAdvance(text()) + 2, scaled(480));
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    if (!isParagraph())
        return QLabel::minimumSizeHint().expandedTo(QSize(0, lineHeight(m_type)));
    return {std::min(sizeHint().width(), scaled(96)), lineHeight(m_type)};
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isParagraph()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect area = contentsRect();
    QTextLayout layout(paragraph(), font());
    const qreal height = layOut(layout, area.width());
    const qreal top = alignment() & Qt::AlignVCenter ? (area.height() - height) / 2 : 0;
    layout.draw(&painter, QPointF(area.left(), area.top() + std::max(0.0, top)));
}

TextLabel *wrappedLabel(const QString &text, Type type, Ink ink, QWidget *parent)
{
    auto *label = new TextLabel(text, type, ink, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

} // namespace sextant
