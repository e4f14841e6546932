// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/frameworkspage.h"

#include "pages/frameworks/frameworksview.h"
#include "pages/frameworks/goalcard.h"
#include "session/goaldesk.h"
#include "widgets/cardgrid.h"
#include "widgets/filterbar.h"
#include "widgets/whenseen.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int leastCard = 380;
constexpr int mostColumns = 3;
const QString frameworksView = u"frameworks"_s;
const QString goalsView = u"goals"_s;
const QString notPassing = u"is:fail,unproven,contested,unknown"_s;

} // namespace

FrameworksPage::FrameworksPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_desk(new GoalDesk(session, this))
    , m_switch(new FilterBar)
    , m_views(new QStackedWidget)
    , m_frameworks(new FrameworksView(session))
{
    m_views->addWidget(m_frameworks);
    m_views->addWidget(makeGoals());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeSwitch());
    column->addWidget(m_views, 1);
    connect(m_frameworks, &FrameworksView::checkRequested, this, [this](const QString &id) {
        Q_EMIT navigateRequested({u"checklist"_s, {}, id});
    });
    connect(m_frameworks, &FrameworksView::filterRequested, this, &FrameworksPage::openChecklist);
    connect(session, &Session::assessmentChanged, new WhenSeen(this, [this] { showGoals(); }), &WhenSeen::request);
    connect(session, &Session::projectChanged, this, &FrameworksPage::showGoals);
    connect(m_desk, &GoalDesk::datesChanged, this, &FrameworksPage::showGoals);
    showView(frameworksView);
    showGoals();
}

QWidget *FrameworksPage::makeSwitch()
{
    m_switch->addChip(frameworksView, tr("Frameworks"), {}, u"view"_s);
    m_switch->addChip(goalsView, tr("Goals"), {}, u"view"_s);
    connect(m_switch, &FilterBar::filterToggled, this, [this](const QString &id) { showView(id); });
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(24, 14, 24, 14);
    row->addWidget(m_switch, 1);
    return line;
}

QWidget *FrameworksPage::makeGoals()
{
    auto *grid = new CardGrid(leastCard, mostColumns);
    for (const GoalSet &goal : m_desk->goals())
        grid->addCard(makeCard(goal));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 8, 24, 20);
    column->addWidget(grid);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

GoalCard *FrameworksPage::makeCard(const GoalSet &goal)
{
    auto *card = new GoalCard(goal);
    m_cards.insert(goal.id, card);
    connect(card, &GoalCard::dateChosen, this,
            [this, &goal](const QDate &due, bool promised) { m_desk->setDate(goal, due, promised); });
    connect(card, &GoalCard::missingRequested, this,
            [this, id = goal.id] { openChecklist(u"%1 goal:%2"_s.arg(notPassing, id)); });
    connect(card, &GoalCard::allRequested, this, [this, id = goal.id] { openChecklist(u"goal:"_s + id); });
    return card;
}

void FrameworksPage::showView(const QString &id)
{
    for (const QString &view : {frameworksView, goalsView})
        m_switch->chip(view)->setChecked(view == id);
    m_views->setCurrentIndex(id == goalsView ? 1 : 0);
}

void FrameworksPage::showGoals()
{
    if (!session()->hasProject())
        return;
    int met = 0;
    for (const GoalSet &goal : m_desk->goals()) {
        const GoalState state = m_desk->stateOf(goal);
        met += state.verdict == GoalState::Verdict::Met ? 1 : 0;
        m_cards.value(goal.id)->setState(state);
        const auto date = m_desk->dateOf(goal);
        m_cards.value(goal.id)->setDate(date ? date->due : QDate(), date && date->promised, session()->now().date());
    }
    m_switch->chip(goalsView)->setCount(tr("%1 of %2 met").arg(met).arg(m_desk->goals().size()));
    Q_EMIT subtitleChanged();
}

void FrameworksPage::openChecklist(const QString &filter)
{
    Q_EMIT navigateRequested({u"checklist"_s, {}, {}, filter});
}

void FrameworksPage::goTo(const Destination &destination)
{
    showView(destination.item == goalsView ? goalsView : frameworksView);
    m_frameworks->showFramework(destination.item);
}

QString FrameworksPage::subtitle() const
{
    return tr("Who asks for what. Readiness only: nothing here says that a standard is met.");
}

} // namespace sextant
