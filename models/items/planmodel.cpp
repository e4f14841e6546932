// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planmodel.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

/// As markup, so that what people wrote is never read as such.
QString tipOf(const PlannedTask &task)
{
    QStringList parts{task.title, task.checkId, task.note};
    parts.removeAll(QString());
    return u"<p>%1</p>"_s.arg(parts.join(u" · "_s).toHtmlEscaped());
}

} // namespace

void PlanModel::setPlan(const ProjectPlan &plan)
{
    beginResetModel();
    m_tasks = plan.tasks + plan.done + plan.dropped;
    endResetModel();
}

int PlanModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_tasks, name, &PlannedTask::name);
    return found == m_tasks.end() ? -1 : int(found - m_tasks.begin());
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PlanModel::textOf(const PlannedTask &task, int row, int column) const
{
    const QLocale locale;
    const auto day = [&locale](const QDate &date) {
        return date.isValid() ? locale.toString(date, QLocale::ShortFormat) : u"–"_s;
    };
    switch (Column(column)) {
    case Order:
        return locale.toString(row + 1);
    case Task:
        return task.title;
    case CheckColumn:
        return task.checkId.isEmpty() ? u"–"_s : task.checkId;
    case Effort:
        return task.waits              ? tr("waiting")
               : task.effort[1] < 0.45 ? tr("under half a day")
                                       : tr("%1 days").arg(locale.toString(task.effort[1], 'f', 1));
    case Range:
        return task.waits ? u"–"_s
                          : tr("%1 to %2")
                                .arg(locale.toString(task.effort[0], 'f', 1), locale.toString(task.effort[2], 'f', 1));
    case Owner:
        return task.owner.isEmpty() ? u"–"_s : task.owner;
    case Starts:
        return day(task.startsOn);
    case Ends:
        return day(task.endsOn);
    case State:
        return task.critical && task.status == TaskStatus::Open ? tr("Open, critical") : labelOf(task.status);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedTask &task = m_tasks[index.row()];
    if (role == Qt::DisplayRole)
        return textOf(task, index.row(), index.column());
    if (role == NameRole)
        return task.name;
    if (role == Qt::ToolTipRole && index.column() == Task)
        return tipOf(task);
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Order:
        return tr("Order");
    case Task:
        return tr("Task");
    case CheckColumn:
        return tr("Check");
    case Effort:
        return tr("Effort");
    case Range:
        return tr("Between");
    case Owner:
        return tr("Owner");
    case Starts:
        return tr("Starts");
    case Ends:
        return tr("Ends");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sextant
