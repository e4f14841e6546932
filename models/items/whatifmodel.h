// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/asifdone.h"

#include <QAbstractTableModel>
#include <QSet>

namespace sextant {

/// The open checks, in the order in which closing them pays, each with a tick: "as if it were done". Keeps what the
/// ticks come to; nothing of it is stored.
class WhatIfModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, DimensionColumn, ClassColumn, EffortColumn, GainColumn, ColumnCount };
    enum Role { CheckIdRole = Qt::UserRole, RiskRole, SortRole, SearchTextRole };

    explicit WhatIfModel(QObject *parent = nullptr);

    /// Keeps the ticks of checks that are still open.
    void setAssessment(const Catalogue &catalogue, const Assessment &assessment);

    const QSet<QString> &done() const { return m_done; }
    void setDone(const QSet<QString> &done); ///< ids that are not in the list are left out
    const QSet<QString> &open() const { return m_open; }
    const ProductScore &before() const { return m_figures.before; }
    const ProductScore &after() const { return m_figures.after; }
    const Assessment &assessmentAfter() const { return m_after; }
    const WhatIfFigures &figures() const { return m_figures; }
    QSet<QString> stoppers() const;
    /// What is ticked, one line a check, for the clipboard.
    QString listText() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void scoreChanged();

private:
    struct Row
    {
        QString id;
        QString title;
        QString searchText;
        Dimension dimension = Dimension::Reliability;
        RiskClass risk = RiskClass::Shortcut;
        double effortDays = 0;
        double gain = 0;
    };

    void rescore();
    QVariant sortValue(const Row &row, int column) const;
    QString shownText(const Row &row, int column) const;

    std::vector<Row> m_rows;
    QSet<QString> m_open;
    QSet<QString> m_done;
    Catalogue m_catalogue;
    Assessment m_now;
    Assessment m_after;
    WhatIfFigures m_before; ///< of nothing ticked
    WhatIfFigures m_figures;
};

} // namespace sextant
