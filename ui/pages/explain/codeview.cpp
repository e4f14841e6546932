// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explain/codeview.h"

#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"

namespace sextant {

namespace {

constexpr int padding = 8;

} // namespace

CodeView::CodeView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void CodeView::setSource(const MarkedLines &source)
{
    m_source = source;
    setVisible(!source.lines.isEmpty());
    const QString marked = source.lines.value(source.marked);
    setAccessibleName(source.first > 0 ? tr("Line %1: %2").arg(source.first + source.marked).arg(marked) : marked);
    setToolTip(marked.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize CodeView::sizeHint() const
{
    return {320, int(m_source.lines.size()) * lineHeight(Type::Code) + 2 * padding};
}

void CodeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    drawBox(painter, QRectF(rect()), look.radius.small, look.bg.code, look.line.hair, look.borderWidth());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(typeFont(Type::Code));
    const int height = lineHeight(Type::Code);
    const int last = m_source.first + int(m_source.lines.size()) - 1;
    const int numbers = m_source.first > 0 ? painter.fontMetrics().horizontalAdvance(QString::number(last)) + 12 : 0;
    for (int i = 0; i < int(m_source.lines.size()); ++i) {
        const QRectF line(1, padding + i * height, width() - 2, height);
        if (i == m_source.marked)
            painter.fillRect(line, look.bg.codeMark);
        if (numbers > 0) {
            painter.setPen(look.ink(Ink::Tertiary));
            painter.drawText(QRectF(padding, line.top(), numbers - 12, height), Qt::AlignRight | Qt::AlignVCenter,
                             QString::number(m_source.first + i));
        }
        painter.setPen(look.ink(Ink::Primary));
        drawElided(painter, QRectF(padding + numbers, line.top(), width() - 2 * padding - numbers, height),
                   Qt::AlignLeft | Qt::AlignVCenter, m_source.lines[i]);
    }
}

} // namespace sextant
