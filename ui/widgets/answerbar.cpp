// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answerbar.h"

#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/paintedbutton.h"

#include <QKeyEvent>

namespace sextant {

namespace {

constexpr AnswerValue order[] = {AnswerValue::Yes, AnswerValue::Partly, AnswerValue::No, AnswerValue::NotApplicable,
                                 AnswerValue::Unknown};

/// One part of the bar. Checked is said by ground and underline, beside the glyph.
class AnswerButton : public PaintedButton
{
public:
    AnswerButton(AnswerValue answer, QWidget *parent)
        : PaintedButton(parent)
        , m_answer(answer)
    {
        setText(labelOf(answer));
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        QFont font = typeFont(Type::BodyStrong);
        return {QFontMetrics(font).horizontalAdvance(text()) + 18 + 6 + 20, std::max(36, lineHeight(Type::Body) + 16)};
    }
    QSize minimumSizeHint() const override { return {30, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &look = tokens();
        const QRectF inner = QRectF(rect()).adjusted(0, 1, 0, -1);
        if (isChecked())
            painter.fillRect(inner, look.bg.selected);
        else if (isHovered())
            painter.fillRect(inner, look.bg.hover);
        if (isChecked())
            painter.fillRect(QRectF(0, height() - 3, width(), 2), look.bg.accent);
        painter.setFont(typeFont(Type::BodyStrong));
        const int room = width() - 18 - 6 - 8;
        const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, std::max(0, room));
        const int least = std::min(24, painter.fontMetrics().horizontalAdvance(text()));
        const int textWidth = room < least ? 0 : painter.fontMetrics().horizontalAdvance(shown) + 1;
        const int content = 18 + (textWidth > 0 ? 6 + textWidth : 0);
        const QRect area = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(content, height()), rect());
        const auto place = [&](int x, int w) {
            return QStyle::visualRect(layoutDirection(), area, QRect(area.left() + x, 0, w, height()));
        };
        Glyphs::drawAnswer(painter, QRectF(place(0, 18)), m_answer, look);
        painter.setPen(look.ink(isChecked() ? Ink::Primary : Ink::Secondary));
        if (textWidth > 0)
            painter.drawText(place(24, textWidth), Qt::AlignCenter, shown);
        if (hasFocus())
            drawFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), look.radius.small, look);
    }

private:
    AnswerValue m_answer;
};

} // namespace

std::optional<AnswerValue> AnswerBar::answerOfKey(int key)
{
    const int at = key - Qt::Key_1;
    return at >= 0 && at < int(std::size(order)) ? std::optional(order[at]) : std::nullopt;
}

AnswerBar::AnswerBar(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(1, 0, 1, 0);
    line->setSpacing(1);
    int key = 0;
    for (const AnswerValue answer : order) {
        auto *button = new AnswerButton(answer, this);
        button->setToolTip(tr("%1 (key %2)").arg(labelOf(answer)).arg(++key));
        connect(button, &QAbstractButton::clicked, this,
                [this, answer] { choose(answer, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
        line->addWidget(button);
        m_buttons << button;
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Answer"));
}

void AnswerBar::setAnswer(std::optional<AnswerValue> answer)
{
    m_answer = answer;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(answer == order[i]);
}

void AnswerBar::choose(AnswerValue answer, bool stay)
{
    setAnswer(answer);
    Q_EMIT answered(answer, stay);
}

void AnswerBar::keyPressEvent(QKeyEvent *event)
{
    // With Shift the key is a sign on many keyboards, so the position counts there where it is known.
    if (const auto answer = answerOfKey(event->key())) {
        choose(*answer, event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    const bool forward = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool back = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (forward || back) {
        const auto at = m_buttons.indexOf(qobject_cast<QAbstractButton *>(focusWidget()));
        m_buttons[std::clamp(at + (forward ? 1 : -1), qsizetype(0), m_buttons.size() - 1)]->setFocus(
            Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void AnswerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    drawBox(painter, QRectF(rect()), look.radius.control, look.bg.surface, look.line.border, look.borderWidth());
    for (const auto *button : m_buttons.mid(1)) {
        const QRect box = button->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? box.right() + 1 : box.left() - 1;
        painter.fillRect(QRect(x, 1, 1, height() - 2), look.line.border);
    }
}

} // namespace sextant
