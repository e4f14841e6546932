// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settingspage.h"

#include "pages/settings/peoplecard.h"
#include "pages/settings/rulercard.h"
#include "pages/settings/settingscards.h"
#include "pages/settings/workspacecard.h"
#include "theme/typography.h"

#include <QComboBox>
#include <QScrollArea>

namespace sextant {

namespace {

constexpr int settingsBesideFrom = 960; ///< least width for two columns
constexpr int widest = 1760;

QWidget *column(std::initializer_list<QWidget *> cards)
{
    auto *column = new QWidget;
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins({});
    lines->setSpacing(16);
    for (QWidget *card : cards)
        lines->addWidget(card);
    lines->addStretch(1);
    return column;
}

} // namespace

SettingsPage::SettingsPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_scroll(new QScrollArea)
{
    QWidget *look = makeLookCard();
    auto *content = new QWidget;
    content->setLayout(m_columns);
    content->setMaximumWidth(widest);
    m_columns->setContentsMargins(24, 24, 24, 24);
    m_columns->setSpacing(16);
    m_columns->addWidget(column({look, makePersonCard(session), makeNetworkCard(session), makePrivacyCard(session)}),
                         1);
    m_columns->addWidget(column({new PeopleCard(session), new WorkspaceCard(session), new RulerCard(session)}), 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_scroll);
    setFocusProxy(look->findChild<QComboBox *>());
}

QString SettingsPage::subtitle() const
{
    return tr("Each choice applies at once");
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() >= scaled(settingsBesideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace sextant
