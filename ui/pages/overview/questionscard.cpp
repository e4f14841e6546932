// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/questionscard.h"

#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

class HairLine : public QWidget
{
public:
    HairLine() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokens().line.hair); }
};

} // namespace

QuestionsCard::QuestionsCard(QWidget *parent)
    : Card(tr("Open questions"), parent)
    , m_lines(new QVBoxLayout)
    , m_none(wrappedLabel({}, Type::Body, Ink::Secondary))
    , m_more(new Button({}, ButtonKind::Link))
{
    body()->addLayout(m_lines);
    body()->addWidget(m_none);
    body()->addWidget(m_more, 0, Qt::AlignLeading);
    body()->addStretch();
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_all = !m_all;
        rebuild();
        m_more->setFocus();
    });
    rebuild();
}

void QuestionsCard::setQuestions(const QList<ProductQuestion> &questions)
{
    if (questions == m_questions)
        return;
    m_questions = questions;
    rebuild();
}

void QuestionsCard::rebuild()
{
    // A question that was just answered is gone; the keyboard goes on with the one that follows.
    const bool held = m_rows && focusWidget() && m_rows->isAncestorOf(focusWidget());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    const int shown = m_all ? int(m_questions.size()) : std::min(int(m_questions.size()), fewQuestions);
    for (int i = 0; i < shown; ++i)
        rows->addWidget(makeRow(m_questions[i], i == 0));
    m_lines->addWidget(m_rows);
    const int more = int(m_questions.size()) - fewQuestions;
    m_more->setVisible(more > 0);
    m_more->setText(m_all ? tr("Show fewer") : tr("%n more question(s)", nullptr, more));
    setNote(m_questions.isEmpty() ? QString() : tr("%n open", nullptr, int(m_questions.size())));
    m_none->setText(tr("Nothing is open: what kind of product this is, is known."));
    m_none->setVisible(m_questions.isEmpty());
    Q_EMIT rebuilt();
    if (held)
        focusFirst();
}

QWidget *QuestionsCard::makeRow(const ProductQuestion &question, bool first)
{
    auto *row = new QWidget;
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    if (!first) {
        lines->addWidget(new HairLine);
        lines->addSpacing(4);
    }
    auto *text = wrappedLabel(question.text, Type::Small);
    text->setToolTip(question.help);
    lines->addWidget(text);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(6);
    const std::pair<QString, Truth> choices[] = {
        {tr("Yes"), Truth::Yes}, {tr("No"), Truth::No}, {tr("Don’t know"), Truth::Unknown}};
    for (const auto &[label, value] : choices) {
        auto *button = new Button(label, value == Truth::Unknown ? ButtonKind::Flat : ButtonKind::Secondary);
        button->setCompact(true);
        button->setObjectName(question.id + u'.' + idOf(value));
        button->setAccessibleName(tr("%1: %2").arg(question.text, label));
        button->setAccessibleDescription(question.help);
        // The answer rebuilds these rows; the press has to be over by then.
        connect(
            button, &QAbstractButton::clicked, this,
            [this, id = question.id, value = value] { Q_EMIT answered(id, value); }, Qt::QueuedConnection);
        answers->addWidget(button);
    }
    answers->addStretch();
    answers->addWidget(new TextLabel(tr("settles %n check(s)", nullptr, question.settles), Type::Micro, Ink::Tertiary));
    lines->addLayout(answers);
    return row;
}

void QuestionsCard::focusFirst()
{
    if (auto *first = m_rows->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
    else
        m_more->setFocus(Qt::OtherFocusReason);
}

} // namespace sextant
