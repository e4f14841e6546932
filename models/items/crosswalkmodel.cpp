// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/crosswalkmodel.h"

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Internal id of an item's row; a check's row carries the number of its item instead.
constexpr quintptr itemMark = ~quintptr(0);

} // namespace

std::vector<CrosswalkModel::Row> CrosswalkModel::rowsOf(const Catalogue &catalogue, const Crosswalk &crosswalk)
{
    const Framework &framework = crosswalk.framework;
    std::vector<Row> rows;
    for (const CrosswalkItem &each : crosswalk.items) {
        const FrameworkItem &item = each.item;
        const QString id = item.note.isEmpty() ? item.id : u"%1 (%2)"_s.arg(item.id, item.note);
        const QString text =
            item.section < 0 ? id : u"%1  –  %2"_s.arg(id, titleOf(framework, framework.sections[item.section]));
        const QString key = framework.id + u'/' + item.id;
        Row row{key.contains(u' ') ? u"framework:\"%1\""_s.arg(key) : u"framework:"_s + key, text, each.standing};
        for (qsizetype i = 0; i < item.checkIds.size(); ++i)
            row.checks.push_back(
                {item.checkIds[i], textOf(*catalogue.find(item.checkIds[i])).title, each.standings[i]});
        rows.push_back(std::move(row));
    }
    return rows;
}

void CrosswalkModel::setCrosswalk(const Catalogue &catalogue, const Crosswalk &crosswalk)
{
    std::vector<Row> rows = rowsOf(catalogue, crosswalk);
    const bool same = std::ranges::equal(rows, m_rows, [](const Row &a, const Row &b) {
        return a.key == b.key && std::ranges::equal(a.checks, b.checks, {}, &Row::key, &Row::key);
    });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex item = index(row, 0);
        Q_EMIT dataChanged(item, index(row, ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, item), index(rowCount(item) - 1, ColumnCount - 1, item));
    }
}

const CrosswalkModel::Row &CrosswalkModel::rowAt(const QModelIndex &index) const
{
    if (index.internalId() == itemMark)
        return m_rows[std::size_t(index.row())];
    return m_rows[std::size_t(index.internalId())].checks[std::size_t(index.row())];
}

QModelIndex CrosswalkModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : itemMark);
}

QModelIndex CrosswalkModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == itemMark)
        return {};
    return createIndex(int(child.internalId()), 0, itemMark);
}

int CrosswalkModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.internalId() != itemMark || parent.column() != 0)
        return 0;
    return int(m_rows[std::size_t(parent.row())].checks.size());
}

int CrosswalkModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CrosswalkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index);
    const bool item = index.internalId() == itemMark;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == StandingColumn ? labelOf(row.standing) : row.text;
    case Qt::ToolTipRole:
        return item ? row.text : QString(row.text + u'\n' + row.key);
    case CheckIdRole:
        return item ? QString() : row.key;
    case FilterRole:
        return item ? row.key : QString();
    case StandingRole:
        return int(row.standing);
    default:
        return {};
    }
}

QVariant CrosswalkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Item and its checks") : tr("How it stands");
}

} // namespace sextant
