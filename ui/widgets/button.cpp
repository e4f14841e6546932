// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QKeyEvent>

namespace sextant {

Button::Button(const QString &text, ButtonKind kind, const QString &icon, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
    connect(&Theme::instance(), &Theme::changed, this, &Button::dress);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setButtonKind(this, kind);
    if (kind == ButtonKind::Link)
        setCursor(Qt::PointingHandCursor);
    dress();
}

void Button::setIconName(const QString &icon)
{
    m_icon = icon;
    dress();
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    setProperty(compactProperty, compact);
    dress();
    updateGeometry();
}

void Button::dress()
{
    const bool small = m_compact || m_kind == ButtonKind::Link;
    QFont face = typeFont(small ? Type::Small : Type::BodyStrong);
    face.setWeight(QFont::Medium);
    setFont(face);
    setProperty(compactProperty, small);
    setIconSize(small ? QSize(16, 16) : QSize(18, 18));
    if (!m_icon.isEmpty())
        setIcon(Icons::icon(m_icon, m_kind == ButtonKind::Primary ? Ink::OnAccent
                                    : m_kind == ButtonKind::Link  ? Ink::Link
                                                                  : Ink::Secondary));
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier)
        click();
    else
        QPushButton::keyPressEvent(event);
}

QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Icons::icon(icon));
    button->setIconSize({18, 18});
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace sextant
