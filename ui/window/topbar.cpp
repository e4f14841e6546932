// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/topbar.h"

#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/elidedlabel.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace sextant {

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, Type::Title))
    , m_subtitle(new ElidedLabel({}, Type::Small, Ink::Tertiary))
    , m_ruler(new Button({}, ButtonKind::Secondary, QStringLiteral("alarm")))
    , m_search(new SearchField)
{
    setFixedHeight(tokens().size.topBar);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_search->setKeyText(actions.search->shortcut().toString(QKeySequence::NativeText));
    connect(m_search, &QAbstractButton::clicked, actions.search, &QAction::trigger);

    m_ruler->setObjectName(QStringLiteral("rulerMark"));
    m_ruler->setCompact(true);
    m_ruler->hide();
    connect(m_ruler, &QAbstractButton::clicked, this, &TopBar::rulerRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_ruler);
    row->addWidget(m_subtitle, 1);
    row->addWidget(actionIcon(actions.undo, QStringLiteral("undo")));
    row->addWidget(actionIcon(actions.redo, QStringLiteral("redo")));
    row->addWidget(m_search);
    row->addWidget(actionButton(actions.import, QStringLiteral("import")));
    row->addWidget(actionButton(actions.rescan, QStringLiteral("refresh")));
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void TopBar::setRulerMark(const QString &mark)
{
    m_ruler->setText(mark);
    m_ruler->setToolTip(tr("The scores come about by own weights and thresholds. Press to see which."));
    m_ruler->setAccessibleDescription(m_ruler->toolTip());
    m_ruler->setVisible(!mark.isEmpty());
}

Button *TopBar::actionButton(QAction *action, const QString &icon)
{
    auto *button = new Button(action->iconText(), ButtonKind::Secondary, icon);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QToolButton *TopBar::actionIcon(QAction *action, const QString &icon)
{
    QToolButton *button = iconButton(icon, action->iconText());
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->text());
    };
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().bg.surface);
    painter.setPen(QPen(tokens().line.hair, tokens().borderWidth()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    m_search->setNarrow(width() < scaled(narrowBelow));
    QWidget::resizeEvent(event);
}

} // namespace sextant
