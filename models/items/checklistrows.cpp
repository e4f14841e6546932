// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of the checklist are made from.
#include "assessment/checkflag.h"
#include "assessment/verdict.h"
#include "catalogue/framework.h"
#include "catalogue/goalset.h"
#include "items/checklistmodel.h"

namespace sextant {

namespace {

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

QHash<QString, QStringList> goalsByCheck(const Catalogue &catalogue)
{
    QHash<QString, QStringList> goals;
    for (const GoalSet &goal : builtInGoalSets())
        for (const QString &id : checksOf(goal, builtInGoalSets(), catalogue))
            goals[id] << goal.id;
    return goals;
}

} // namespace

ChecklistModel::Row ChecklistModel::rowOf(const Check &check, const CheckResult &result, const Assessment &assessment)
{
    const CheckText text = textOf(check);
    Row row;
    row.id = result.id;
    row.dimension = result.dimension;
    row.title = text.title;
    row.searchText = result.id + u'\n' + text.title + u'\n' + text.question;
    row.frameworks = frameworkKeysOf(check);
    row.risk = riskAt(check.risk, assessment.target);
    judge(row, check, result, assessment);
    if (result.answer) {
        row.answer = result.answer->value;
        row.owner = result.answer->owner;
        row.due = result.answer->due;
        const bool open = result.applies() && result.state != CheckState::Pass;
        row.overdue = open && row.due.isValid() && row.due < assessment.now.date();
    }
    return row;
}

void ChecklistModel::judge(Row &row, const Check &check, const CheckResult &result, const Assessment &assessment)
{
    row.state = result.state;
    row.basis = result.score.basis();
    row.gain = result.gain;
    row.mark = markOf(result);
    row.flags = 0;
    for (const CheckFlag flag : CheckFlags::of(check, result, assessment.now))
        row.flags |= 1 << int(flag);
    row.attention = Attention::None;
    if (result.state == CheckState::Contested)
        row.attention = Attention::Disputed;
    else if (result.applies() && (result.score.stale > 0 || result.riskStanding == RiskStanding::Expired))
        row.attention = Attention::Expired;
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

void ChecklistModel::setFigures(const Catalogue &catalogue, const Assessment &assessment)
{
    QHash<QString, std::pair<const Check *, const CheckResult *>> known;
    for (const Check &check : catalogue.checks)
        known[check.id].first = &check;
    for (const CheckResult &result : assessment.checks)
        known[result.id].second = &result;
    for (Group &group : m_groups) {
        if (group.dimension) {
            Group fresh = groupOf(*group.dimension, assessment);
            fresh.rows = std::move(group.rows);
            group = std::move(fresh);
        }
        for (Row &row : group.rows)
            if (const auto [check, result] = known.value(row.id); check && result)
                judge(row, *check, *result, assessment);
    }
    everythingChanged();
}

} // namespace sextant
