// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QHash>

class QScrollArea;
class QStackedWidget;

namespace sextant {

class FilterBar;
class FrameworksView;
class GoalCard;
class GoalDesk;
struct GoalSet;

/// Who asks for what: standards and laws with the checks behind their items, and goals with what is missing for each.
class FrameworksPage : public Page
{
    Q_OBJECT

public:
    FrameworksPage(Session *session, QWidget *parent = nullptr);

    QString subtitle() const override;
    /// item: "goals", or the id of a framework.
    void goTo(const Destination &destination) override;

private:
    QWidget *makeSwitch();
    QWidget *makeGoals();
    GoalCard *makeCard(const GoalSet &goal);
    void showView(const QString &id);
    void showGoals();
    void openChecklist(const QString &filter);

    GoalDesk *m_desk;
    FilterBar *m_switch;
    QStackedWidget *m_views;
    FrameworksView *m_frameworks;
    QHash<QString, GoalCard *> m_cards;
};

} // namespace sextant
