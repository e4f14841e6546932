// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

#include <QAbstractItemModel>

namespace sextant {

/// The checks that apply, as a tree: dimensions, and under each its checks. Gives facts only; the view gives them
/// looks.
class ChecklistModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, BasisColumn, ClassColumn, GainColumn, ColumnCount };
    enum Role {
        CheckIdRole = Qt::UserRole, ///< QString; empty on a dimension's row
        DimensionRole,              ///< Dimension as int
        StateRole,                  ///< CheckState as int
        AnswerRole,                 ///< AnswerValue as int; invalid when nobody answered
        BasisRole,                  ///< EvidenceBasis as int
        RiskRole,                   ///< RiskClass as int, at the stage aimed at
        GainRole,                   ///< double, points of the dimension
        SearchTextRole,             ///< QString: id, title, question
        SortRole,                   ///< what the column sorts by
    };

    explicit ChecklistModel(QObject *parent = nullptr);

    /// Keeps rows, selections and expansion where the same checks apply as before.
    void setAssessment(const Catalogue &catalogue, const Assessment &assessment);
    QModelIndex indexOf(const QString &checkId) const;
    QModelIndex indexOf(Dimension dimension) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString id;
        QString title;
        QString searchText;
        CheckState state = CheckState::Unknown;
        std::optional<AnswerValue> answer;
        EvidenceBasis basis = EvidenceBasis::Missing;
        RiskClass risk = RiskClass::Shortcut;
        double gain = 0;
    };
    struct Group
    {
        Dimension dimension = Dimension::Reliability;
        QString score; ///< with its bounds
        std::vector<Row> rows;
    };

    static std::vector<Group> groupsOf(const Catalogue &catalogue, const Assessment &assessment);
    bool hasSameRows(const std::vector<Group> &groups) const;
    QVariant checkData(const Row &row, Dimension dimension, int column, int role) const;
    QVariant groupData(const Group &group, int column, int role) const;

    std::vector<Group> m_groups;
};

} // namespace sextant
