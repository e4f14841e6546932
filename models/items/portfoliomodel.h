// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/portfoliowords.h"

#include <QAbstractTableModel>
#include <QSet>

namespace sextant {

/// Which projects are shown and how they stand. An empty set leaves all through.
struct PortfolioQuery
{
    enum class Attention : quint8 { All, DatesSoon, ShipStoppers, Falling };

    QString words = {};
    QSet<QString> clients = {};
    QSet<QString> tags = {};
    Attention attention = Attention::All;
    bool byClient = false;

    bool isEmpty() const;
    bool operator==(const PortfolioQuery &) const = default;
};

/// All projects, one a row; grouped by client there is a row for each client above its projects. Sorted and filtered
/// here: what is behind a row is a value in memory, so a thousand of them are arranged within a frame.
class PortfolioModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ProjectColumn,
        ReadinessColumn,
        DimensionsColumn, ///< all six, small
        VerdictColumn,
        TrendColumn,
        DateColumn,
        SnapshotColumn,
        FirstDimensionColumn, ///< and five more, one each
        ColumnCount = FirstDimensionColumn + dimensionCount
    };
    enum Role { ProjectIdRole = Qt::UserRole + 1, GroupRole };

    explicit PortfolioModel(QObject *parent = nullptr);

    void setSummaries(const QList<ProjectSummary> &summaries, const QDate &today);
    void setQuery(const PortfolioQuery &query);
    const PortfolioQuery &query() const { return m_query; }
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// None in the row of a client.
    const ProjectSummary *summaryAt(const QModelIndex &index) const;
    /// "Brandt Logistics, 2 projects"; empty in the row of a project.
    QString groupAt(const QModelIndex &index) const;
    QModelIndex indexOf(qint64 projectId) const;
    int shown() const { return m_shown; }
    QDate today() const { return m_today; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        qsizetype at = -1; ///< in m_summaries; -1 is the row of a client
        QString group = {};
    };

    bool fits(const ProjectSummary &summary) const;
    bool isBefore(const ProjectSummary &one, const ProjectSummary &other) const;
    void arrange();
    QString textOf(const ProjectSummary &summary, int column) const;

    QList<ProjectSummary> m_summaries;
    QList<Row> m_rows;
    PortfolioQuery m_query;
    QDate m_today;
    int m_shown = 0;
    int m_sortColumn = DateColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace sextant
