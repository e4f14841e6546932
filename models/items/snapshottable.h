// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "usecases/comparesnapshots.h"

#include <QAbstractTableModel>

namespace sextant {

/// A, B, … Z, then numbers: what a snapshot is called among those that are compared.
QString snapshotLetter(int index);

/// Snapshots side by side, a column each: how they were measured, what they came to, and the checks that moved. Every
/// figure stands in a cell of its own, so that a copy can be reckoned with.
class SnapshotTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 7, ///< int of a CheckState; none where the cell is no state
        CheckRole,                    ///< id of the check of the row
        MovedRole,                    ///< whether the cell differs from the one before it
    };
    static constexpr int leadColumns = 2; ///< what the row is about, and which figure of it

    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(const SnapshotSeries &series, const Catalogue &catalogue);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString subject;
        QString figure;
        QStringList cells;
        QString checkId = {};
        QList<std::optional<CheckState>> states = {};
    };

    void addFigures();
    void addChecks(const SnapshotSeries &series, const Catalogue &catalogue);
    QStringList cellsOf(auto &&text) const;

    QList<SnapshotColumn> m_columns;
    QList<Row> m_rows;
};

} // namespace sextant
