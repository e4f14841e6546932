// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/crosswalk.h"

#include <QAbstractItemModel>

namespace sextant {

/// The items of one framework, and under each the checks behind it.
class CrosswalkModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StandingColumn, ColumnCount };
    enum Role {
        CheckIdRole = Qt::UserRole, ///< QString; empty on an item's row
        FilterRole,                 ///< QString: the checklist's filter for an item, "framework:soc2/CC6.1"
        StandingRole,               ///< Standing as int
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Keeps rows, selections and expansion where the framework and its items are the same as before.
    void setCrosswalk(const Catalogue &catalogue, const Crosswalk &crosswalk);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString key; ///< filter of an item, id of a check
        QString text;
        Standing standing = Standing::Unknown;
        std::vector<Row> checks = {};
    };

    static std::vector<Row> rowsOf(const Catalogue &catalogue, const Crosswalk &crosswalk);
    const Row &rowAt(const QModelIndex &index) const;

    std::vector<Row> m_rows;
};

} // namespace sextant
