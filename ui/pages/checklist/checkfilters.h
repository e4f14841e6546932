// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/checklistfilter.h"
#include "items/checklistmodel.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QLineEdit;
class QMenu;

namespace sextant {

class FilterBar;
class FilterChip;
struct Assessment;

/// The line above the checklist: chips, menus and the field, all three saying the same.
class CheckFilters : public QWidget
{
    Q_OBJECT

public:
    explicit CheckFilters(QWidget *parent = nullptr);

    const ChecklistFilter::Criteria &criteria() const { return m_criteria; }
    void setCriteria(const ChecklistFilter::Criteria &criteria);
    void setCounts(const Assessment &assessment, const QList<int> &shownByDimension);
    void setSort(int column, Qt::SortOrder order);                  ///< shows it
    void setGrouping(ChecklistModel::Grouping grouping);            ///< likewise
    void setViews(const QList<std::pair<QString, QString>> &views); ///< names and queries
    void setWhatIf(QAction *action);                                ///< a chip that switches it
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void criteriaChanged(const ChecklistFilter::Criteria &criteria); ///< by the user
    void sortRequested(int column, Qt::SortOrder order);
    void groupingRequested(ChecklistModel::Grouping grouping);
    void viewRequested(const QString &query);
    void viewNamed(const QString &name); ///< what is shown now is to be kept under it
    void viewForgotten(const QString &name);
    void leaveRequested(); ///< the keyboard goes back to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    template <class Enum>
    void addMenu(const QString &id, const QString &title, QSet<Enum> ChecklistFilter::Criteria::*field);
    template <class Enum>
    void showRemovable(const QString &id, const QSet<Enum> &wanted);
    void showDemand(const QString &id, const QString &value);
    void addDimensions();
    void addSortMenu();
    void addGroupMenu();
    void addViewMenu();
    void change(const ChecklistFilter::Criteria &criteria);
    void show(bool field);
    void removeKind(const QString &id);

    ChecklistFilter::Criteria m_criteria;
    FilterBar *m_bar;
    QLineEdit *m_field;
    FilterChip *m_sort = nullptr;
    QActionGroup *m_sorts = nullptr;
    FilterChip *m_grouping = nullptr;
    QActionGroup *m_groupings = nullptr;
    QMenu *m_views = nullptr;
    QList<std::function<void()>> m_refreshMenus;
    QStringList m_removables;
};

} // namespace sextant
