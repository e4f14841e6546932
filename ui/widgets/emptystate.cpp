// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "theme/icons.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

namespace sextant {

namespace {

constexpr int textWidth = 520;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel)
    , m_title(wrappedLabel({}, Type::H2))
    , m_text(wrappedLabel({}, Type::Body, Ink::Secondary))
    , m_extra(new QVBoxLayout)
    , m_action(new Button({}, ButtonKind::Primary))
    , m_second(new Button({}))
{
    for (auto *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setMaximumWidth(textWidth);
    }
    m_picture->setAlignment(Qt::AlignCenter);
    m_action->hide();
    m_second->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 32, 24, 32);
    lines->addStretch();
    lines->addWidget(m_picture);
    lines->addSpacing(4);
    for (auto *label : {m_title, m_text}) {
        auto *centred = new QHBoxLayout;
        centred->addStretch();
        centred->addWidget(label, 100);
        centred->addStretch();
        lines->addLayout(centred);
    }
    lines->addLayout(m_extra);
    lines->addSpacing(8);
    lines->addLayout(buttons);
    lines->addStretch();
    connect(m_action, &QAbstractButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_second, &QAbstractButton::clicked, this, &EmptyState::secondActionTriggered);
    setTexts(title, text);
    dress();
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setSecondAction(const QString &text)
{
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void EmptyState::dress()
{
    m_picture->setPixmap(Icons::icon(m_icon, Ink::Accent).pixmap(QSize(40, 40), devicePixelRatioF()));
}

} // namespace sextant
