// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/snapshotscores.h"
#include "storage/portfoliostore.h"

#include <QAbstractTableModel>

namespace sextant {

/// A project in a comparison, with the ship-stoppers that its latest snapshot names.
struct Compared
{
    ProjectSummary summary = {};
    QList<OpenStopper> stoppers = {};
};

/// How far the projects lie apart in one dimension.
struct Spread
{
    Dimension dimension = Dimension::Reliability;
    double points = 0;
    qsizetype best = 0; ///< places in the list compared
    qsizetype worst = 0;
};

/// The widest first. Dimensions that fewer than two of them are judged in are left out.
QList<Spread> spreadsOf(const QList<Compared> &projects);

/// Why their figures cannot be held against each other as they are; empty when they can.
QStringList unlikenessOf(const QList<Compared> &projects);

/// Figures in rows, projects in columns, the difference last.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Row { ReadinessRow, FirstDimensionRow, KnownRow = FirstDimensionRow + dimensionCount, StoppersRow, RowCount };
    enum Role { ScoreRole = Qt::UserRole + 1, LowRole, HighRole, LevelRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setProjects(const QList<Compared> &projects);
    const QList<Compared> &projects() const { return m_projects; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<DimensionFigures> figuresAt(int row, qsizetype project) const;
    QVariant differenceIn(int row) const;

    QList<Compared> m_projects;
};

} // namespace sextant
