// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/checkwhatif.h"

#include "items/checklistfilter.h"
#include "items/checklistmodel.h"
#include "items/whatifmodel.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/whatifbanner.h"
#include "widgets/whatifresult.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

CheckWhatIf::CheckWhatIf(Session *session, ChecklistModel *list, ChecklistFilter *filter, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_list(list)
    , m_filter(filter)
    , m_model(new WhatIfModel(this))
    , m_action(new QAction(tr("What if some checks were done"), this))
    , m_banner(new WhatIfBanner)
    , m_card(new WhatIfResult)
    , m_head(new QWidget)
{
    m_action->setObjectName(u"whatIf"_s);
    m_action->setCheckable(true);
    m_action->setShortcut(Qt::Key_W);
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setProperty("iconName", u"target"_s);
    m_banner->setHint(tr("Tick checks as if they were done (Space), and everything here shows what would be."));
    m_banner->setLeavable(true);
    auto *line = new QVBoxLayout(m_head);
    line->setContentsMargins(24, 12, 16, 12);
    line->addWidget(m_banner);
    m_head->hide();
    makeResult();
    connect(m_action, &QAction::toggled, this, &CheckWhatIf::switchTo);
    connect(m_model, &WhatIfModel::scoreChanged, this, &CheckWhatIf::showFigures);
    connect(m_banner, &WhatIfBanner::leaveRequested, this, &CheckWhatIf::leave);
    connect(m_banner, &WhatIfBanner::resetRequested, this, [this] { m_model->setDone({}); });
    connect(m_card, &WhatIfResult::resetRequested, this, [this] { m_model->setDone({}); });
    connect(m_card, &WhatIfResult::listRequested, this, &CheckWhatIf::copyList);
}

void CheckWhatIf::makeResult()
{
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(16, 0, 16, 16);
    column->addWidget(m_card);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(scaled(320));
    scroll->setWidget(ground);
    scroll->hide();
    m_result = scroll;
}

bool CheckWhatIf::isOn() const
{
    return m_action->isChecked();
}

void CheckWhatIf::leave()
{
    m_action->setChecked(false);
}

void CheckWhatIf::switchTo(bool on)
{
    if (!on)
        m_model->setDone({});
    // A row stays where it was ticked, though its points are gone now.
    m_filter->setDynamicSortFilter(!on);
    m_head->setVisible(on);
    read();
    Q_EMIT switched(on);
}

void CheckWhatIf::read()
{
    if (!m_session->hasProject())
        return;
    if (isOn()) {
        m_list->setAssessment(m_session->catalogue(), m_session->assessment());
        m_model->setAssessment(m_session->catalogue(), m_session->assessment());
    } else {
        m_list->setTicks({});
        m_list->setAssessment(m_session->catalogue(), m_session->assessment());
    }
}

void CheckWhatIf::showFigures()
{
    if (!isOn())
        return;
    m_list->setTicks(ChecklistModel::Ticks{m_model->open(), m_model->done()});
    m_list->setFigures(m_session->catalogue(), m_model->assessmentAfter());
    m_banner->setFigures(m_model->figures());
    m_card->setFigures(m_model->figures());
}

void CheckWhatIf::tick(const QStringList &checkIds, bool done)
{
    const QSet<QString> ids(checkIds.begin(), checkIds.end());
    m_model->setDone(done ? QSet<QString>(m_model->done()) | ids : QSet<QString>(m_model->done()) - ids);
}

void CheckWhatIf::toggle(const QStringList &checkIds)
{
    for (const QString &id : checkIds)
        if (m_model->open().contains(id)) {
            tick(checkIds, !m_model->done().contains(id));
            return;
        }
}

void CheckWhatIf::copyList()
{
    QGuiApplication::clipboard()->setText(m_model->listText());
    m_banner->say(tr("The list is on the clipboard."));
}

} // namespace sextant
