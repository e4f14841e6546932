// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/checklistfilter.h"

#include <QWidget>

class QActionGroup;
class QLineEdit;

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
    void setSort(int column, Qt::SortOrder order); ///< shows it
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void criteriaChanged(const ChecklistFilter::Criteria &criteria); ///< by the user
    void sortRequested(int column, Qt::SortOrder order);
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
    void change(const ChecklistFilter::Criteria &criteria);
    void show(bool field);
    void removeKind(const QString &id);

    ChecklistFilter::Criteria m_criteria;
    FilterBar *m_bar;
    QLineEdit *m_field;
    FilterChip *m_sort = nullptr;
    QActionGroup *m_sorts = nullptr;
    QList<std::function<void()>> m_refreshMenus;
    QStringList m_removables;
};

} // namespace sextant
