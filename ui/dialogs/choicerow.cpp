// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/choicerow.h"

#include "theme/drawing.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QButtonGroup>
#include <QKeyEvent>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

Button *choiceButton(const QString &text, int number)
{
    auto *button = new Button(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::ClickFocus);
    button->setToolTip(ChoiceRow::tr("Key %1").arg(number));
    // The tick says what is chosen; the ground repeats it.
    QObject::connect(button, &QAbstractButton::toggled, button,
                     [button](bool on) { on ? button->setIconName(u"check"_s) : button->setIcon({}); });
    return button;
}

} // namespace

ChoiceRow::ChoiceRow(const QString &question, const QString &detail, const QStringList &choices, QWidget *parent)
    : QFrame(parent)
    , m_choices(new QButtonGroup(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(question);
    setAccessibleDescription(detail);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrappedLabel(question, Type::BodyStrong));
    if (!detail.isEmpty())
        words->addWidget(wrappedLabel(detail, Type::Small, Ink::Secondary));
    auto *answers = new QHBoxLayout;
    answers->setSpacing(6);
    for (const QString &choice : choices) {
        const int number = int(m_choices->buttons().size());
        auto *button = choiceButton(choice, number + 1);
        m_choices->addButton(button, number);
        answers->addWidget(button);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addLayout(answers);
    connect(m_choices, &QButtonGroup::idClicked, this, &ChoiceRow::chosen);
}

int ChoiceRow::choice() const
{
    return m_choices->checkedId();
}

void ChoiceRow::setChoice(int choice)
{
    if (QAbstractButton *button = m_choices->button(choice)) {
        button->setChecked(true);
        return;
    }
    m_choices->setExclusive(false);
    for (QAbstractButton *button : m_choices->buttons())
        button->setChecked(false);
    m_choices->setExclusive(true);
}

void ChoiceRow::keyPressEvent(QKeyEvent *event)
{
    const int number = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_S) {
        Q_EMIT left();
    } else if (QAbstractButton *button = number >= 0 ? m_choices->button(number) : nullptr) {
        button->click();
        Q_EMIT left();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &look = tokens();
    drawBox(painter, QRectF(rect()), look.radius.card, look.bg.surface, look.line.hair, look.borderWidth());
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), look.radius.card, look);
}

void ChoiceRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void ChoiceRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace sextant
