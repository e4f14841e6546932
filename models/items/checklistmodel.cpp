// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checklistmodel.h"

#include "assessment/checkflag.h"
#include "assessment/verdict.h"
#include "catalogue/framework.h"
#include "catalogue/goalset.h"

#include <QLocale>

namespace sextant {

namespace {

/// Internal id of a dimension's row; a check's row carries the number of its group instead.
constexpr quintptr groupMark = ~quintptr(0);

/// People's own word first; where nobody answered, what the evidence settles. What is not settled is unknown.
AnswerValue markOf(const CheckResult &result)
{
    if (result.answer && result.answer->value != AnswerValue::Unknown)
        return result.answer->value;
    switch (result.state) {
    case CheckState::Pass:
        return AnswerValue::Yes;
    case CheckState::Fail:
        return AnswerValue::No;
    case CheckState::NotApplicable:
        return AnswerValue::NotApplicable;
    case CheckState::Unproven:
    case CheckState::Contested:
    case CheckState::Unknown:
        break;
    }
    return AnswerValue::Unknown;
}

QVariant variantOf(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QHash<QString, QStringList> goalsByCheck(const Catalogue &catalogue)
{
    QHash<QString, QStringList> goals;
    for (const GoalSet &goal : builtInGoalSets())
        for (const QString &id : checksOf(goal, builtInGoalSets(), catalogue))
            goals[id] << goal.id;
    return goals;
}

QString dayText(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMM")) : QStringLiteral("–");
}

} // namespace

ChecklistModel::ChecklistModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

ChecklistModel::Row ChecklistModel::rowOf(const Check &check, const CheckResult &result, const Assessment &assessment)
{
    const CheckText text = textOf(check);
    Row row;
    row.id = result.id;
    row.dimension = result.dimension;
    row.title = text.title;
    row.searchText = result.id + u'\n' + text.title + u'\n' + text.question;
    row.frameworks = frameworkKeysOf(check);
    row.state = result.state;
    row.basis = result.score.basis();
    row.risk = riskAt(check.risk, assessment.target);
    row.gain = result.gain;
    row.mark = markOf(result);
    for (const CheckFlag flag : CheckFlags::of(check, result, assessment.now))
        row.flags |= 1 << int(flag);
    if (result.state == CheckState::Contested)
        row.attention = Attention::Disputed;
    else if (result.applies() && (result.score.stale > 0 || result.riskStanding == RiskStanding::Expired))
        row.attention = Attention::Expired;
    if (result.answer) {
        row.answer = result.answer->value;
        row.owner = result.answer->owner;
        row.due = result.answer->due;
        const bool open = result.applies() && result.state != CheckState::Pass;
        row.overdue = open && row.due.isValid() && row.due < assessment.now.date();
    }
    return row;
}

ChecklistModel::Group ChecklistModel::groupOf(Dimension dimension, const Assessment &assessment)
{
    Group group;
    group.key = idOf(dimension);
    group.dimension = dimension;
    group.title = labelOf(dimension);
    group.spoken = QStringLiteral("%1 %2").arg(labelOf(dimension), scoreWithBounds(assessment.product, dimension));
    if (const auto &score = assessment.product.of(dimension)) {
        group.score = score->evidenced;
        group.low = assessment.product.lowOf(dimension);
        group.high = score->ceiling;
        group.level = score->level;
    }
    return group;
}

/// An empty key is the group of those that have none; it stands last.
ChecklistModel::Group ChecklistModel::groupFor(const Catalogue &catalogue, const Check &check,
                                               const CheckResult &result, const Assessment &assessment) const
{
    const auto named = [](const auto &list, const QString &id, const QString &without) {
        const auto found = std::ranges::find_if(list, [&id](const auto &item) { return item.id == id; });
        Group group;
        group.key = found == list.end() ? QString() : id;
        group.title = found == list.end() ? without : titleOf(*found);
        return group;
    };
    Group group;
    switch (m_grouping) {
    case Grouping::Dimension:
        return groupOf(result.dimension, assessment);
    case Grouping::Category:
        group = named(catalogue.categories, check.category, tr("No category"));
        break;
    case Grouping::Phase:
        group = named(catalogue.phases, check.phase, tr("No phase"));
        break;
    case Grouping::Goal:
        group = named(catalogue.goals, check.goals.value(0), tr("No goal"));
        break;
    case Grouping::Owner:
        group.key = result.answer ? result.answer->owner : QString();
        group.title = group.key.isEmpty() ? tr("Nobody yet") : group.key;
        break;
    }
    group.spoken = group.title;
    return group;
}

bool ChecklistModel::isBefore(const Catalogue &catalogue, const Group &one, const Group &other) const
{
    if (one.key.isEmpty() || other.key.isEmpty())
        return !one.key.isEmpty() && other.key.isEmpty();
    const auto place = [](const auto &list, const QString &id) {
        return std::ranges::find_if(list, [&id](const auto &item) { return item.id == id; }) - list.begin();
    };
    switch (m_grouping) {
    case Grouping::Category:
        return place(catalogue.categories, one.key) < place(catalogue.categories, other.key);
    case Grouping::Phase:
        return place(catalogue.phases, one.key) < place(catalogue.phases, other.key);
    case Grouping::Goal:
        return place(catalogue.goals, one.key) < place(catalogue.goals, other.key);
    case Grouping::Owner:
        return one.key.localeAwareCompare(other.key) < 0;
    case Grouping::Dimension:
        break;
    }
    return one.dimension < other.dimension;
}

std::vector<ChecklistModel::Group> ChecklistModel::groupsOf(const Catalogue &catalogue,
                                                            const Assessment &assessment) const
{
    std::vector<Group> groups;
    const auto goals = goalsByCheck(catalogue);
    for (const CheckResult &result : assessment.checks) {
        // What a person took out stays in sight, so that it can be taken back.
        if (!result.applies() && !(result.answer && takesOut(*result.answer)))
            continue;
        const Check &check = *catalogue.find(result.id);
        Group wanted = groupFor(catalogue, check, result, assessment);
        auto group = std::ranges::find(groups, wanted.key, &Group::key);
        if (group == groups.end())
            group = groups.insert(groups.end(), std::move(wanted));
        group->rows.push_back(rowOf(check, result, assessment));
        group->rows.back().goals = goals.value(result.id);
    }
    std::ranges::stable_sort(groups,
                             [&](const Group &one, const Group &other) { return isBefore(catalogue, one, other); });
    return groups;
}

int ChecklistModel::countOf(Dimension dimension) const
{
    std::ptrdiff_t count = 0;
    for (const Group &group : m_groups)
        count += std::ranges::count(group.rows, dimension, &Row::dimension);
    return int(count);
}

bool ChecklistModel::hasSameRows(const std::vector<Group> &groups) const
{
    return std::ranges::equal(groups, m_groups, [](const Group &a, const Group &b) {
        return a.key == b.key && std::ranges::equal(a.rows, b.rows, {}, &Row::id, &Row::id);
    });
}

void ChecklistModel::setAssessment(const Catalogue &catalogue, const Assessment &assessment)
{
    std::vector<Group> groups = groupsOf(catalogue, assessment);
    if (!hasSameRows(groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        endResetModel();
        return;
    }
    m_groups = std::move(groups);
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(parent, index(group, ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

QModelIndex ChecklistModel::indexOf(const QString &checkId) const
{
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const auto &rows = m_groups[std::size_t(group)].rows;
        const auto row = std::ranges::find(rows, checkId, &Row::id);
        if (row != rows.end())
            return index(int(row - rows.begin()), 0, index(group, 0));
    }
    return {};
}

QModelIndex ChecklistModel::indexOf(Dimension dimension) const
{
    const auto group = std::ranges::find(m_groups, std::optional(dimension), &Group::dimension);
    return group == m_groups.end() ? QModelIndex() : index(int(group - m_groups.begin()), 0);
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : groupMark);
}

QModelIndex ChecklistModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupMark)
        return {};
    return createIndex(int(child.internalId()), 0, groupMark);
}

int ChecklistModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != groupMark || parent.column() != 0)
        return 0;
    return int(m_groups[std::size_t(parent.row())].rows.size());
}

int ChecklistModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ChecklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == groupMark)
        return groupData(m_groups[std::size_t(index.row())], index.column(), role);
    const Group &group = m_groups[std::size_t(index.internalId())];
    return checkData(group.rows[std::size_t(index.row())], index.column(), role);
}

QVariant ChecklistModel::sortValue(const Row &row, int column)
{
    switch (column) {
    case BasisColumn:
        return int(row.basis);
    case ClassColumn:
        return int(row.risk);
    case GainColumn:
        return row.gain;
    case OwnerColumn:
        return row.owner;
    case DueColumn:
        // A day that nobody set comes after all others.
        return row.due.isValid() ? row.due : QDate(9999, 12, 31);
    default:
        return row.title;
    }
}

QString ChecklistModel::shownText(const Row &row, int column)
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case BasisColumn:
        return labelOf(row.basis);
    case ClassColumn:
        return labelOf(row.risk);
    case GainColumn:
        return row.gain >= 0.5 ? u'+' + scoreText(row.gain) : QStringLiteral("–");
    case OwnerColumn:
        return row.owner.isEmpty() ? QStringLiteral("–") : row.owner;
    case DueColumn:
        return dayText(row.due);
    default:
        return {};
    }
}

QVariant ChecklistModel::checkData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shownText(row, column);
    case Qt::ToolTipRole:
        return column == OwnerColumn ? row.owner : row.title;
    case Qt::AccessibleTextRole:
        return column == TitleColumn
                   ? tr("%1, %2, %3, %4").arg(row.title, labelOf(row.mark), labelOf(row.state), labelOf(row.risk))
                   : shownText(row, column);
    case CheckIdRole:
        return row.id;
    case DimensionRole:
        return int(row.dimension);
    case StateRole:
        return int(row.state);
    case AnswerRole:
        return row.answer ? QVariant(int(*row.answer)) : QVariant();
    case MarkRole:
        return int(row.mark);
    case AttentionRole:
        return int(row.attention);
    case OwnerRole:
        return row.owner;
    case DueRole:
        return row.due;
    case OverdueRole:
        return row.overdue;
    case BasisRole:
        return int(row.basis);
    case RiskRole:
        return int(row.risk);
    case GainRole:
        return row.gain;
    case FrameworksRole:
        return row.frameworks;
    case GoalsRole:
        return row.goals;
    case SearchTextRole:
        return row.searchText;
    case FlagsRole:
        return row.flags;
    case SortRole:
        return sortValue(row, column);
    default:
        return {};
    }
}

QVariant ChecklistModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case DimensionRole:
        return group.dimension ? QVariant(int(*group.dimension)) : QVariant();
    case GroupKeyRole:
        return group.key;
    case DescriptionRole:
        return group.title;
    case ScoreRole:
        return variantOf(group.score);
    case LowRole:
        return variantOf(group.low);
    case HighRole:
        return variantOf(group.high);
    case LevelRole:
        return int(group.level);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == TitleColumn ? QVariant(group.spoken) : QVariant();
    default:
        return {};
    }
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Check");
    case BasisColumn:
        return tr("Rests on");
    case ClassColumn:
        return tr("Class");
    case GainColumn:
        return tr("Gain");
    case OwnerColumn:
        return tr("Owner");
    case DueColumn:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace sextant
