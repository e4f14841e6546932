// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/findingsearch.h"

#include <QAbstractTableModel>
#include <QCache>

#include <memory>

namespace sextant {

/// A list of findings of any length. It knows the order and loads what it is asked to show, page by page; a row that is
/// not there yet says "…" and asks for its page once.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, PlaceColumn, ToolColumn, AgeColumn, TriageColumn, ExploitColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole,
        IdRole,    ///< 0 for the head of a group
        CountRole, ///< of a head
        UnfoldedRole,
        OverdueRole,
        NewRole,
    };
    static constexpr int pageSize = 128;

    explicit FindingsModel(QObject *parent = nullptr);

    /// Another list; pages that were asked for earlier are taken no more.
    void setList(std::shared_ptr<const FindingColumns> columns, FindingRows rows, const FindingSearch &search);
    /// The first rows before the columns are read; no other is known to exist.
    void setFirstRows(const QList<StoredFinding> &findings, QDate today);
    void clear();
    void setPage(int generation, int page, const QList<StoredFinding> &findings);
    int generation() const { return m_generation; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    qint64 idAt(int row) const; ///< 0: a head
    int rowOf(qint64 id) const; ///< -1: not in the list
    bool isHead(int row) const;
    QString headAt(int row) const;
    QList<qint64> idsOfPage(int page) const;
    QList<qint64> allIds() const; ///< everything found, also what is folded
    qint64 found() const { return qint64(m_rows.found.size()); }
    /// As it was loaded; none: not here now.
    std::optional<StoredFinding> finding(int row) const;
    const FindingRows &rows() const { return m_rows; }

Q_SIGNALS:
    void pageWanted(int generation, int page) const;

private:
    QVariant headData(int row, int column, int role) const;
    QVariant findingData(const StoredFinding &finding, int column, int role) const;
    const StoredFinding *loaded(int row) const;

    std::shared_ptr<const FindingColumns> m_columns;
    FindingRows m_rows;
    FindingSearch m_search;
    QList<StoredFinding> m_first; ///< while there are no columns
    mutable QCache<int, QList<StoredFinding>> m_pages;
    mutable QSet<int> m_wanted;
    int m_generation = 0;
};

QString findingTitle(const Finding &finding);
QString findingPlace(const Finding &finding); ///< path:line, or the package
int ageInDays(const StoredFinding &finding, QDate today);
/// "Known" or "94 %", empty where nothing is known of exploitation.
QString exploitWords(const StoredFinding &finding);
/// Days since its deadline passed; 0 when it has not, or is not open.
int overdueDays(const StoredFinding &finding, QDate today);

} // namespace sextant
