// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/frameworklistmodel.h"

namespace sextant {

namespace {

double shareOf(const StandingCounts &counts, std::initializer_list<Standing> standings)
{
    int sum = 0;
    for (const Standing standing : standings)
        sum += counts.of(standing);
    return counts.applicable() > 0 ? 100.0 * sum / counts.applicable() : 0.0;
}

} // namespace

void FrameworkListModel::setAssessment(const Catalogue &catalogue, const Assessment &assessment)
{
    std::vector<Crosswalk> crosswalks;
    for (const Framework &framework : builtInFrameworks())
        if (Crosswalk view = crosswalk(framework, catalogue, assessment); !view.items.isEmpty())
            crosswalks.push_back(std::move(view));
    const auto id = [](const Crosswalk &view) { return view.framework.id; };
    if (!std::ranges::equal(crosswalks, m_crosswalks, {}, id, id)) {
        beginResetModel();
        m_crosswalks = std::move(crosswalks);
        endResetModel();
        return;
    }
    m_crosswalks = std::move(crosswalks);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const Crosswalk *FrameworkListModel::crosswalkAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_crosswalks[std::size_t(row)] : nullptr;
}

int FrameworkListModel::rowOf(const QString &frameworkId) const
{
    const auto it = std::ranges::find_if(
        m_crosswalks, [&frameworkId](const Crosswalk &view) { return view.framework.id == frameworkId; });
    return it == m_crosswalks.end() ? -1 : int(it - m_crosswalks.begin());
}

int FrameworkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_crosswalks.size());
}

QVariant FrameworkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Crosswalk &view = m_crosswalks[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(view.framework);
    case IdRole:
        return view.framework.id;
    case DetailRole:
        return view.byItem.words();
    case Qt::AccessibleTextRole:
        return QString(titleOf(view.framework) + QStringLiteral(": ") + view.standing());
    case Qt::ToolTipRole:
        return aboutOf(view.framework);
    case EvidencedRole:
        return shareOf(view.byItem, {Standing::Evidenced});
    case PassingRole:
        return shareOf(view.byItem, {Standing::Evidenced, Standing::Claimed});
    case PossibleRole:
        return shareOf(view.byItem, {Standing::Evidenced, Standing::Claimed, Standing::Unknown});
    default:
        return {};
    }
}

} // namespace sextant
