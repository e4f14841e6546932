// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/planproject.h"

#include <QAbstractTableModel>

namespace sextant {

/// The tasks of a plan in the order of work, then what is done and what was left out.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Order, Task, CheckColumn, Effort, Range, Owner, Starts, Ends, State, ColumnCount };
    enum Role { NameRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ProjectPlan &plan);
    /// -1 without such a task.
    int rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const PlannedTask &task, int row, int column) const;

    QList<PlannedTask> m_tasks;
};

} // namespace sextant
