// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/portfolio/portfoliobar.h"

class QStackedWidget;

namespace sextant {

class ComparePanel;
class EmptyState;
class PortfolioCards;
class PortfolioDesk;
class PortfolioModel;
class PortfolioTable;
class TextLabel;

/// Which product needs me: all projects of the workspace, and several of them beside each other.
class PortfolioPage : public Page
{
    Q_OBJECT

public:
    PortfolioPage(Session *session, QWidget *parent = nullptr);

    QString subtitle() const override;
    void goTo(const Destination &destination) override;
    QWidget *filterField() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildViews();
    void listen();
    void read();
    void showAs(PortfolioBar::Show show);
    void showState();
    QList<qint64> chosen() const;
    void choose(const QList<qint64> &ids, qint64 current);
    void open(qint64 projectId, const QString &checkId);
    void add();
    void edit();
    void compare();
    void setArchived(bool archived);
    void remove();
    void showMenu(const QPoint &place);
    void copy() const;

    PortfolioDesk *m_desk;
    PortfolioModel *m_model;
    PortfolioBar *m_bar;
    QStackedWidget *m_stack; ///< the projects, their comparison, or why there are none
    QStackedWidget *m_views; ///< rows or cards
    QWidget *m_list;
    PortfolioTable *m_table;
    PortfolioCards *m_cards;
    ComparePanel *m_compare;
    EmptyState *m_empty;
    EmptyState *m_nothing; ///< no project fits the filter
    TextLabel *m_alone;
    bool m_asCards = false;
    bool m_dirty = true;
};

} // namespace sextant
