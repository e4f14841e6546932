// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checklistfilter.h"

#include "items/checklistmodel.h"

namespace sextant {

ChecklistFilter::ChecklistFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ChecklistModel::SortRole);
    setSortLocaleAware(true);
}

void ChecklistFilter::setCriteria(const Criteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    invalidateFilter();
    Q_EMIT criteriaChanged();
}

int ChecklistFilter::checksShown() const
{
    int shown = 0;
    for (int group = 0; group < rowCount(); ++group)
        shown += rowCount(index(group, 0));
    return shown;
}

bool ChecklistFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (parent.isValid())
        return accepts(index);
    for (int child = 0; child < sourceModel()->rowCount(index); ++child)
        if (accepts(sourceModel()->index(child, 0, index)))
            return true;
    return false;
}

/// Dimensions keep their order in every list; only the checks under them are sorted.
bool ChecklistFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid())
        return QSortFilterProxyModel::lessThan(left, right);
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : right.row() < left.row();
}

bool ChecklistFilter::accepts(const QModelIndex &check) const
{
    const auto lets = [&check](const auto &wanted, int role) {
        using Value = typename std::decay_t<decltype(wanted)>::value_type;
        return wanted.isEmpty() || wanted.contains(Value(check.data(role).toInt()));
    };
    if (m_criteria.dimension && int(*m_criteria.dimension) != check.data(ChecklistModel::DimensionRole).toInt())
        return false;
    if (!lets(m_criteria.states, ChecklistModel::StateRole) || !lets(m_criteria.bases, ChecklistModel::BasisRole) ||
        !lets(m_criteria.risks, ChecklistModel::RiskRole))
        return false;
    if (!m_criteria.ids.isEmpty() && !m_criteria.ids.contains(check.data(ChecklistModel::CheckIdRole).toString()))
        return false;
    const int flags = check.data(ChecklistModel::FlagsRole).toInt();
    if (!m_criteria.flags.isEmpty() &&
        std::ranges::none_of(m_criteria.flags, [flags](CheckFlag flag) { return flags & (1 << int(flag)); }))
        return false;
    const QString owner = check.data(ChecklistModel::OwnerRole).toString();
    if (!m_criteria.owner.isEmpty() && !owner.contains(m_criteria.owner, Qt::CaseInsensitive))
        return false;
    const auto names = [&check](const QString &wanted, int role) {
        return wanted.isEmpty() || check.data(role).toStringList().contains(wanted, Qt::CaseInsensitive);
    };
    if (!names(m_criteria.framework, ChecklistModel::FrameworksRole) ||
        !names(m_criteria.goal, ChecklistModel::GoalsRole))
        return false;
    const QString text = check.data(ChecklistModel::SearchTextRole).toString();
    const QStringList words = m_criteria.text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace sextant
