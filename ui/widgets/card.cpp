// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/drawing.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

namespace sextant {

namespace {

/// One line that is cut with a sign where the head has no room for it; the tooltip has all of it then.
class NoteLabel : public TextLabel
{
public:
    using TextLabel::TextLabel;

    QSize minimumSizeHint() const override
    {
        return {std::min(TextLabel::minimumSizeHint().width(), scaled(leastNote)),
                TextLabel::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const bool fits = width() >= TextLabel::sizeHint().width();
        setToolTip(fits ? QString() : text());
        if (fits) {
            TextLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(palette().color(foregroundRole()));
        drawElided(painter, QRectF(rect()),
                   QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), text());
    }

private:
    static constexpr int leastNote = 48;
};

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_head(new QWidget)
    , m_headEnd(new QHBoxLayout)
    , m_title(new TextLabel({}, Type::H2))
    , m_note(new NoteLabel(QString(), Type::Small, Ink::Tertiary))
    , m_link(new Button({}, ButtonKind::Link))
    , m_body(new QVBoxLayout)
{
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title);
    head->addStretch();
    head->addLayout(m_headEnd);
    m_headEnd->addWidget(m_note);
    m_headEnd->addWidget(m_link);
    m_note->hide();
    m_link->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(8);
    head->addStrut(24); // not a least height of the head: that would cut large text
    all->addWidget(m_head);
    all->addLayout(m_body, 1);
    m_body->setSpacing(0);
    connect(m_link, &QAbstractButton::clicked, this, &Card::linkActivated);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headEnd->removeWidget(widget); // it may be there already, and then moves to the end
    m_headEnd->insertWidget(m_headEnd->indexOf(m_note), widget);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    drawBox(painter, QRectF(rect()), look.radius.card, look.bg.surface, look.line.hair, look.borderWidth());
}

} // namespace sextant
