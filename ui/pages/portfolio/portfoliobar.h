// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/portfoliomodel.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace sextant {

class Button;
class FilterBar;
class StatTile;

/// Above the projects: what they come to together, how they are shown, and what can be done with those chosen.
class PortfolioBar : public QWidget
{
    Q_OBJECT

public:
    enum class Show : quint8 { Table, Cards, Matrix };

    explicit PortfolioBar(QWidget *parent = nullptr);

    void setSummaries(const QList<ProjectSummary> &summaries, const QDate &today);
    void setChosen(int chosen);
    void clearFilters(); ///< the search stays
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void showRequested(Show show);
    void queryChanged(const PortfolioQuery &query);
    void archivedRequested(bool shown);
    void sortRequested(int column, Qt::SortOrder order);
    void compareRequested();
    void editRequested();
    void addRequested();
    void leaveRequested(); ///< the keyboard goes back to the projects

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTiles();
    void buildFilters();
    void fillMenu(QMenu *menu, const QStringList &words, QSet<QString> PortfolioQuery::*chosen);
    void change(const PortfolioQuery &query);

    PortfolioQuery m_query;
    QHash<PortfolioQuery::Attention, StatTile *> m_tiles;
    FilterBar *m_filters;
    QLineEdit *m_field;
    QMenu *m_clients;
    QMenu *m_tags;
    Button *m_compare;
    Button *m_edit;
};

} // namespace sextant
