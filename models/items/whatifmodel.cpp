// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/whatifmodel.h"

#include "assessment/verdict.h"

namespace sextant {

WhatIfModel::WhatIfModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void WhatIfModel::setAssessment(const Catalogue &catalogue, const Assessment &assessment)
{
    beginResetModel();
    m_rows.clear();
    m_open.clear();
    for (const Gap &gap : assessment.nextSteps) {
        const Check &check = *catalogue.find(gap.checkId);
        const CheckText text = textOf(check);
        m_rows.push_back({check.id, text.title, check.id + u'\n' + text.title + u'\n' + text.question, check.dimension,
                          riskAt(check.risk, assessment.target), gap.effortDays, gap.gain});
        m_open << check.id;
    }
    m_done &= m_open;
    m_catalogue = catalogue;
    m_now = assessment;
    m_before = whatIfFigures(catalogue, assessment);
    endResetModel();
    rescore();
}

void WhatIfModel::setDone(const QSet<QString> &done)
{
    const QSet<QString> wanted = QSet<QString>(done) & m_open;
    if (wanted == m_done)
        return;
    m_done = wanted;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, TitleColumn), {Qt::CheckStateRole});
    rescore();
}

void WhatIfModel::rescore()
{
    m_after = asIfDone(m_catalogue, m_now, m_done);
    m_figures = whatIfFigures(m_catalogue, m_before, m_after, m_done);
    Q_EMIT scoreChanged();
}

QSet<QString> WhatIfModel::stoppers() const
{
    QSet<QString> ids;
    for (const Row &row : m_rows)
        if (row.risk == RiskClass::ShipStopper)
            ids << row.id;
    return ids;
}

QString WhatIfModel::listText() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        if (m_done.contains(row.id))
            lines << tr("%1 (%2, %3, %4)", "check, id, dimension, effort")
                         .arg(row.title, row.id, labelOf(row.dimension), effortText(row.effortDays));
    if (lines.isEmpty())
        return {};
    lines << tr("Together: %1, readiness %2 instead of %3.")
                 .arg(effortText(m_figures.effortDays), scoreWithBounds(after()), scoreWithBounds(before()));
    return lines.join(u'\n') + u'\n';
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WhatIfModel::sortValue(const Row &row, int column) const
{
    switch (column) {
    case DimensionColumn:
        return int(row.dimension);
    case ClassColumn:
        return int(row.risk);
    case EffortColumn:
        return row.effortDays;
    case GainColumn:
        return row.gain;
    default:
        return row.title;
    }
}

QString WhatIfModel::shownText(const Row &row, int column) const
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case DimensionColumn:
        return labelOf(row.dimension);
    case ClassColumn:
        return labelOf(row.risk);
    case EffortColumn:
        return effortText(row.effortDays);
    case GainColumn:
        return row.gain >= 0.5 ? u'+' + scoreText(row.gain) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, index.column());
    case Qt::ToolTipRole:
        return row.title;
    case Qt::CheckStateRole:
        if (index.column() == TitleColumn)
            return m_done.contains(row.id) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return index.column() >= EffortColumn ? int(Qt::AlignTrailing | Qt::AlignVCenter)
                                              : int(Qt::AlignLeading | Qt::AlignVCenter);
    case CheckIdRole:
        return row.id;
    case RiskRole:
        return int(row.risk);
    case SortRole:
        return sortValue(row, index.column());
    case SearchTextRole:
        return row.searchText;
    default:
        return {};
    }
}

bool WhatIfModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != TitleColumn ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString &id = m_rows[std::size_t(index.row())].id;
    if (value.toInt() == Qt::Checked)
        m_done.insert(id);
    else
        m_done.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    rescore();
    return true;
}

Qt::ItemFlags WhatIfModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TitleColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("As if done");
    case DimensionColumn:
        return tr("Dimension");
    case ClassColumn:
        return tr("Class");
    case EffortColumn:
        return tr("Effort");
    case GainColumn:
        return tr("Gain");
    default:
        return {};
    }
}

} // namespace sextant
