// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/goalset.h"

#include "catalogue/cataloguedocument.h"
#include "catalogue/programlanguage.h"

#include <QCoreApplication>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

GoalSet::Stoppers readStoppers(const JsonCursor &cursor)
{
    GoalSet::Stoppers stoppers{cursor.named<Stage>("stage"), {}};
    for (const JsonCursor &item : cursor.items("dimensions"))
        if (const auto dimension = fromId<Dimension>(item.text()))
            stoppers.dimensions << *dimension;
    return stoppers;
}

GoalSet readGoal(const JsonCursor &cursor)
{
    GoalSet goal;
    goal.id = cursor.string("id");
    goal.letter = cursor.string("letter");
    goal.title = cursor.string("title");
    goal.about = cursor.string("about");
    goal.includes = cursor.strings("includes");
    goal.checks = cursor.strings("checks");
    if (cursor.has("ship_stoppers"))
        goal.stoppers = readStoppers(cursor.member("ship_stoppers"));
    return goal;
}

/// A goal may include only those above it, so that no goal can include itself.
void judgeGoal(const JsonCursor &cursor, const QList<GoalSet> &above, const GoalSet &goal)
{
    if (findGoalSet(above, goal.id))
        cursor.member("id").refuse(
            QCoreApplication::translate("Catalogue", "The id “%1” is given twice.").arg(goal.id));
    for (const JsonCursor &item : cursor.items("includes"))
        if (!findGoalSet(above, item.text()))
            item.refuse(
                QCoreApplication::translate("Catalogue", "No goal above this one has the id “%1”.").arg(item.text()));
}

bool needs(const GoalSet &goal, const Check &check)
{
    if (check.goals.contains(goal.letter) || goal.checks.contains(check.id))
        return true;
    return goal.stoppers && riskAt(check.risk, goal.stoppers->stage) == RiskClass::ShipStopper &&
           (goal.stoppers->dimensions.isEmpty() || goal.stoppers->dimensions.contains(check.dimension));
}

bool needsWithIncluded(const GoalSet &goal, const QList<GoalSet> &goals, const Check &check)
{
    return needs(goal, check) || std::ranges::any_of(goal.includes, [&](const QString &id) {
               const GoalSet *included = findGoalSet(goals, id);
               return included && needsWithIncluded(*included, goals, check);
           });
}

Result<QList<GoalSet>> readGoalSets(const QString &path, Scrutiny scrutiny)
{
    const auto document = readCatalogueDocument(path, u"goals"_s, scrutiny);
    if (!document)
        return document.error();
    JsonCursor::Trouble trouble{path, {}};
    QList<GoalSet> goals;
    for (const JsonCursor &item : JsonCursor(*document, trouble).items("goals")) {
        const GoalSet goal = readGoal(item);
        judgeGoal(item, goals, goal);
        goals << goal;
    }
    if (trouble.first)
        return *trouble.first;
    return goals;
}

} // namespace

Result<QList<GoalSet>> loadGoalSets(const QString &path)
{
    return readGoalSets(path, Scrutiny::Whole);
}

const QList<GoalSet> &builtInGoalSets()
{
    static const QList<GoalSet> goals = [] {
        auto loaded = readGoalSets(u":/catalogue/goals.json"_s, Scrutiny::None);
        return loaded ? *std::move(loaded) : QList<GoalSet>();
    }();
    return goals;
}

const GoalSet *findGoalSet(const QList<GoalSet> &goals, QStringView id)
{
    const auto it = std::ranges::find(goals, id, &GoalSet::id);
    return it == goals.end() ? nullptr : &*it;
}

QStringList checksOf(const GoalSet &goal, const QList<GoalSet> &goals, const Catalogue &catalogue)
{
    QStringList ids;
    for (const Check &check : catalogue.checks)
        if (needsWithIncluded(goal, goals, check))
            ids << check.id;
    return ids;
}

QString titleOf(const GoalSet &goal)
{
    return inProgramLanguage(goal.title, u"goalset:"_s + goal.id);
}

QString aboutOf(const GoalSet &goal)
{
    return inProgramLanguage(goal.about, u"goalset:"_s + goal.id);
}

} // namespace sextant
