// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checklistmodel.h"

#include "assessment/verdict.h"

#include <QLocale>

namespace sextant {

namespace {

/// Internal id of a dimension's row; a check's row carries the number of its group instead.
constexpr quintptr groupMark = ~quintptr(0);

QVariant variantOf(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QString dayText(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMM")) : QStringLiteral("–");
}

} // namespace

ChecklistModel::ChecklistModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

int ChecklistModel::countOf(Dimension dimension) const
{
    std::ptrdiff_t count = 0;
    for (const Group &group : m_groups)
        count += std::ranges::count(group.rows, dimension, &Row::dimension);
    return int(count);
}

bool ChecklistModel::hasSameRows(const std::vector<Group> &groups) const
{
    return std::ranges::equal(groups, m_groups, [](const Group &a, const Group &b) {
        return a.key == b.key && std::ranges::equal(a.rows, b.rows, {}, &Row::id, &Row::id);
    });
}

void ChecklistModel::setAssessment(const Catalogue &catalogue, const Assessment &assessment)
{
    std::vector<Group> groups = groupsOf(catalogue, assessment);
    if (!hasSameRows(groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    m_groups = std::move(groups);
    everythingChanged();
}

void ChecklistModel::everythingChanged()
{
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(parent, index(group, ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

QModelIndex ChecklistModel::indexOf(const QString &checkId) const
{
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const auto &rows = m_groups[std::size_t(group)].rows;
        const auto row = std::ranges::find(rows, checkId, &Row::id);
        if (row != rows.end())
            return index(int(row - rows.begin()), 0, index(group, 0));
    }
    return {};
}

QModelIndex ChecklistModel::indexOf(Dimension dimension) const
{
    const auto group = std::ranges::find(m_groups, std::optional(dimension), &Group::dimension);
    return group == m_groups.end() ? QModelIndex() : index(int(group - m_groups.begin()), 0);
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : groupMark);
}

QModelIndex ChecklistModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupMark)
        return {};
    return createIndex(int(child.internalId()), 0, groupMark);
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != groupMark || parent.column() != 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())].rows.size());
}

int ChecklistModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupMark)
        return groupData(m_groups[std::size_t(index.row())], index.column(), role);
    const Group &group = m_groups[std::size_t(index.internalId())];
    return checkData(group.rows[std::size_t(index.row())], index.column(), role);
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.data(Qt::CheckStateRole).isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ChecklistModel::sortValue(const Row &row, int column)
{
    switch (column) {
    case BasisColumn:
        return int(row.basis);
    case ClassColumn:
        return int(row.risk);
    case GainColumn:
        return row.gain;
    case OwnerColumn:
        return row.owner;
    case DueColumn:
        // A day that nobody set comes after all others.
        return row.due.isValid() ? row.due : QDate(9999, 12, 31);
    default:
        return row.title;
    }
}

std::optional<Qt::CheckState> ChecklistModel::tickOf(const Row &row) const
{
    if (!m_ticks || !m_ticks->open.contains(row.id))
        return std::nullopt;
    return m_ticks->done.contains(row.id) ? Qt::Checked : Qt::Unchecked;
}

QString ChecklistModel::shownText(const Row &row, int column) const
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case BasisColumn:
        return tickOf(row) == Qt::Checked ? tr("As if done") : labelOf(row.basis);
    case ClassColumn:
        return labelOf(row.risk);
    case GainColumn:
        return row.gain >= 0.5 ? u'+' + scoreText(row.gain) : QStringLiteral("–");
    case OwnerColumn:
        return row.owner.isEmpty() ? QStringLiteral("–") : row.owner;
    case DueColumn:
        return dayText(row.due);
    default:
        return {};
    }
}

QVariant ChecklistModel::checkData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, column);
    case Qt::ToolTipRole:
        return column == OwnerColumn ? row.owner : row.title;
    case Qt::AccessibleTextRole:
        return column == TitleColumn
                   ? tr("%1, %2, %3, %4")
                         .arg(tickOf(row) == Qt::Checked ? tr("%1 (as if done)").arg(row.title) : row.title,
                              labelOf(row.mark), labelOf(row.state), labelOf(row.risk))
                   : shownText(row, column);
    case Qt::CheckStateRole: {
        const auto tick = column == TitleColumn ? tickOf(row) : std::nullopt;
        return tick ? QVariant(*tick) : QVariant();
    }
    case CheckIdRole:
        return row.id;
    case DimensionRole:
        return int(row.dimension);
    case StateRole:
        return int(row.state);
    case AnswerRole:
        return row.answer ? QVariant(int(*row.answer)) : QVariant();
    case MarkRole:
        return int(row.mark);
    case AttentionRole:
        return int(row.attention);
    case OwnerRole:
        return row.owner;
    case DueRole:
        return row.due;
    case OverdueRole:
        return row.overdue;
    case BasisRole:
        // What is only imagined was not observed.
        return int(tickOf(row) == Qt::Checked ? EvidenceBasis::Missing : row.basis);
    case RiskRole:
        return int(row.risk);
    case GainRole:
        return row.gain;
    case FrameworksRole:
        return row.frameworks;
    case GoalsRole:
        return row.goals;
    case SearchTextRole:
        return row.searchText;
    case FlagsRole:
        return row.flags;
    case SortRole:
        return sortValue(row, column);
    default:
        return {};
    }
}

QVariant ChecklistModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case DimensionRole:
        return group.dimension ? QVariant(int(*group.dimension)) : QVariant();
    case GroupKeyRole:
        return group.key;
    case DescriptionRole:
        return group.title;
    case ScoreRole:
        return variantOf(group.score);
    case LowRole:
        return variantOf(group.low);
    case HighRole:
        return variantOf(group.high);
    case LevelRole:
        return int(group.level);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column != TitleColumn)
            return {};
        return m_ticks && !m_ticks->done.isEmpty() ? tr("%1 (what if)").arg(group.spoken) : group.spoken;
    default:
        return {};
    }
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Check");
    case BasisColumn:
        return tr("Rests on");
    case ClassColumn:
        return tr("Class");
    case GainColumn:
        return tr("Gain");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace sextant
