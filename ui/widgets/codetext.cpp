// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/codetext.h"

#include "theme/theme.h"
#include "theme/typography.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

namespace sextant {

/// The margin of a CodeText; it scrolls with the text but is no part of it.
class CodeNumbers : public QWidget
{
public:
    explicit CodeNumbers(CodeText *code)
        : QWidget(code)
        , m_code(code)
    {}

protected:
    void paintEvent(QPaintEvent *event) override { m_code->paintNumbers(event); }

private:
    CodeText *m_code;
};

CodeText::CodeText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new CodeNumbers(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("File"));
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, rect.y(), m_numbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeText::arrange);
    connect(&Theme::instance(), &Theme::changed, this, &CodeText::dress);
    dress();
}

void CodeText::dress()
{
    setFont(typeFont(Type::Code));
    arrange();
    setCode(toPlainText(), m_marked);
}

void CodeText::setCode(const QString &text, const QList<int> &markedLines)
{
    if (text != toPlainText())
        setPlainText(text);
    m_marked = markedLines;
    QList<QTextEdit::ExtraSelection> selections;
    for (const int line : markedLines) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.format.setBackground(tokens().bg.codeMark);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void CodeText::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
}

int CodeText::numbersWidth() const
{
    return QFontMetrics(font()).horizontalAdvance(QString::number(std::max(100, blockCount()))) + 16;
}

void CodeText::arrange()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

void CodeText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrange();
}

void CodeText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void CodeText::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    const Tokens &look = tokens();
    painter.fillRect(event->rect(), look.bg.code);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const qreal height = blockBoundingRect(block).height();
        const int number = block.blockNumber() + 1;
        const bool marked = m_marked.contains(number);
        if (marked)
            painter.fillRect(QRectF(0, top, m_numbers->width(), height), look.bg.codeMark);
        painter.setPen(look.ink(marked ? Ink::Primary : Ink::Tertiary));
        // A sign beside the number: the mark is never only a colour.
        painter.drawText(QRectF(0, top, m_numbers->width() - 8, height), Qt::AlignRight | Qt::AlignVCenter,
                         marked ? QStringLiteral("▸%1").arg(number) : QString::number(number));
        block = block.next();
        top += height;
    }
}

} // namespace sextant
