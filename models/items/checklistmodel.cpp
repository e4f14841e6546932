// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checklistmodel.h"

#include "assessment/verdict.h"

#include <QLocale>

namespace sextant {

namespace {

/// Internal id of a dimension's row; a check's row carries the number of its group instead.
constexpr quintptr groupMark = ~quintptr(0);

} // namespace

ChecklistModel::ChecklistModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

std::vector<ChecklistModel::Group> ChecklistModel::groupsOf(const Catalogue &catalogue, const Assessment &assessment)
{
    std::vector<Group> groups;
    for (const CheckResult &result : assessment.checks) {
        if (!result.applies() && !result.answer)
            continue;
        if (groups.empty() || groups.back().dimension != result.dimension)
            groups.push_back({result.dimension, scoreWithBounds(assessment.product, result.dimension), {}});
        const Check &check = *catalogue.find(result.id);
        const CheckText text = textOf(check);
        Row row;
        row.id = result.id;
        row.title = text.title;
        row.searchText = result.id + u'\n' + text.title + u'\n' + text.question;
        row.state = result.state;
        if (result.answer)
            row.answer = result.answer->value;
        row.basis = result.score.basis();
        row.risk = riskAt(check.risk, assessment.target);
        row.gain = result.gain;
        groups.back().rows.push_back(row);
    }
    return groups;
}

bool ChecklistModel::hasSameRows(const std::vector<Group> &groups) const
{
    return std::ranges::equal(groups, m_groups, [](const Group &a, const Group &b) {
        return a.dimension == b.dimension && std::ranges::equal(a.rows, b.rows, {}, &Row::id, &Row::id);
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
    const auto group = std::ranges::find(m_groups, dimension, &Group::dimension);
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
    return checkData(group.rows[std::size_t(index.row())], group.dimension, index.column(), role);
}

QVariant ChecklistModel::checkData(const Row &row, Dimension dimension, int column, int role) const
{
    switch (role) {
    case CheckIdRole:
        return row.id;
    case DimensionRole:
        return int(dimension);
    case StateRole:
        return int(row.state);
    case AnswerRole:
        return row.answer ? QVariant(int(*row.answer)) : QVariant();
    case BasisRole:
        return int(row.basis);
    case RiskRole:
        return int(row.risk);
    case GainRole:
        return row.gain;
    case SearchTextRole:
        return row.searchText;
    case Qt::ToolTipRole:
        return row.id;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(row.title, labelOf(row.state), labelOf(row.risk));
    case Qt::DisplayRole:
        break;
    case SortRole:
        if (column == GainColumn)
            return row.gain;
        if (column == ClassColumn)
            return int(row.risk);
        if (column == BasisColumn)
            return int(row.basis);
        break;
    default:
        return {};
    }
    switch (column) {
    case TitleColumn:
        return row.title;
    case BasisColumn:
        return labelOf(row.basis);
    case ClassColumn:
        return labelOf(row.risk);
    case GainColumn:
        return row.gain >= 0.5 ? u'+' + scoreText(row.gain) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant ChecklistModel::groupData(const Group &group, int column, int role) const
{
    if (role == DimensionRole)
        return int(group.dimension);
    if (column != TitleColumn || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return QStringLiteral("%1 %2").arg(labelOf(group.dimension), group.score);
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
    default:
        return {};
    }
}

} // namespace sextant
