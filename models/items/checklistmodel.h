// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assessment.h"

#include <QAbstractItemModel>
#include <QSet>

namespace sextant {

/// The checks that apply, as a tree: dimensions, and under each its checks. Gives facts only; the view gives them
/// looks.
class ChecklistModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, BasisColumn, ClassColumn, GainColumn, OwnerColumn, DueColumn, ColumnCount };
    /// What the checks stand under.
    enum class Grouping { Dimension, Category, Phase, Owner, Goal };
    /// What somebody should look at before believing a row.
    enum class Attention { None, Disputed, Expired };
    enum Role {
        CheckIdRole = Qt::UserRole, ///< QString; empty on a dimension's row
        DimensionRole,              ///< Dimension as int; invalid on the row of any other group
        GroupKeyRole,               ///< QString, of a group: the same for the same group
        StateRole,                  ///< CheckState as int
        AnswerRole,                 ///< AnswerValue as int; invalid when nobody answered
        MarkRole,                   ///< AnswerValue as int: what people say, else what the evidence settles
        AttentionRole,              ///< Attention as int
        OwnerRole,                  ///< QString
        DueRole,                    ///< QDate
        OverdueRole,                ///< bool
        BasisRole,                  ///< EvidenceBasis as int
        RiskRole,                   ///< RiskClass as int, at the stage aimed at
        GainRole,                   ///< double, points of the dimension
        ScoreRole,                  ///< double, of a dimension; invalid without a figure
        LowRole,                    ///< likewise
        HighRole,                   ///< likewise
        LevelRole,                  ///< Level as int, of a dimension
        FrameworksRole,             ///< QStringList: "soc2", "soc2/CC6.1"
        GoalsRole,                  ///< QStringList: ids of goals that need the check
        SearchTextRole,             ///< QString: id, title, question
        FlagsRole,                  ///< int, a bit for each CheckFlag
        DescriptionRole,            ///< QString, of a group: its name without figures
        SortRole,                   ///< what the column sorts by
    };

    explicit ChecklistModel(QObject *parent = nullptr);

    /// Checks that can be ticked as if they were done, and those that are: the tick is Qt::CheckStateRole. None: no
    /// ticks.
    struct Ticks
    {
        QSet<QString> open;
        QSet<QString> done;
    };

    /// Keeps rows, selections and expansion where the same checks apply as before.
    void setAssessment(const Catalogue &catalogue, const Assessment &assessment);
    /// The same rows with other figures, as every step of a what-if needs them. Texts and people stay.
    void setFigures(const Catalogue &catalogue, const Assessment &assessment);
    /// Holds from the next setAssessment() on.
    void setGrouping(Grouping grouping) { m_grouping = grouping; }
    void setTicks(const std::optional<Ticks> &ticks) { m_ticks = ticks; } ///< likewise
    Grouping grouping() const { return m_grouping; }
    int countOf(Dimension dimension) const; ///< checks, however they are grouped
    QModelIndex indexOf(const QString &checkId) const;
    QModelIndex indexOf(Dimension dimension) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString id;
        Dimension dimension = Dimension::Reliability;
        QString title;
        QString searchText;
        QStringList frameworks;
        QStringList goals;
        CheckState state = CheckState::Unknown;
        std::optional<AnswerValue> answer;
        EvidenceBasis basis = EvidenceBasis::Missing;
        RiskClass risk = RiskClass::Shortcut;
        double gain = 0;
        int flags = 0;
        AnswerValue mark = AnswerValue::Unknown;
        Attention attention = Attention::None;
        QString owner;
        QDate due;
        bool overdue = false;
    };
    struct Group
    {
        QString key;
        std::optional<Dimension> dimension; ///< none in any other grouping
        QString title;
        QString spoken; ///< name, and of a dimension the score with its bounds
        std::optional<double> score, low, high;
        Level level = Level::Absent;
        std::vector<Row> rows;
    };

    static Row rowOf(const Check &check, const CheckResult &result, const Assessment &assessment);
    static void judge(Row &row, const Check &check, const CheckResult &result, const Assessment &assessment);
    static Group groupOf(Dimension dimension, const Assessment &assessment);
    Group groupFor(const Catalogue &catalogue, const Check &check, const CheckResult &result,
                   const Assessment &assessment) const;
    std::vector<Group> groupsOf(const Catalogue &catalogue, const Assessment &assessment) const;
    bool isBefore(const Catalogue &catalogue, const Group &one, const Group &other) const;
    void everythingChanged();
    bool hasSameRows(const std::vector<Group> &groups) const;
    static QVariant sortValue(const Row &row, int column);
    QString shownText(const Row &row, int column) const;
    std::optional<Qt::CheckState> tickOf(const Row &row) const;
    QVariant checkData(const Row &row, int column, int role) const;
    QVariant groupData(const Group &group, int column, int role) const;

    std::vector<Group> m_groups;
    Grouping m_grouping = Grouping::Dimension;
    std::optional<Ticks> m_ticks;
};

} // namespace sextant
