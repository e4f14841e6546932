// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/demochapters.h"

#include "storage/incidentstore.h"
#include "storage/personstore.h"
#include "storage/planstore.h"
#include "storage/portfoliostore.h"
#include "usecases/decisionprefill.h"
#include "usecases/recorddecision.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

Status keepStages(const Database &database, qint64 projectId, const DemoScript &script, const QDateTime &)
{
    return ProjectStore(database).setStages(projectId, script.declared, script.target);
}

Status keepProfile(const Database &database, qint64 projectId, const DemoScript &script, const QDateTime &)
{
    return ProjectStore(database).updateProfile(projectId, script.profile);
}

Status keepTags(const Database &database, qint64 projectId, const DemoScript &script, const QDateTime &)
{
    return PortfolioStore(database).setTags(projectId, script.tags);
}

Status keepGoals(const Database &database, qint64 projectId, const DemoScript &script, const QDateTime &now)
{
    QList<GoalDate> goals;
    for (const DemoGoal &goal : script.goals)
        goals << GoalDate{goal.goal.isEmpty() ? u"own"_s : goal.goal,
                          goal.title,
                          now.date().addDays(goal.daysAhead),
                          goal.promised,
                          {}};
    return ProjectStore(database).setGoalDates(projectId, goals);
}

Status keepWaivers(const Database &database, qint64 projectId, const DemoScript &script, const QDateTime &now)
{
    for (const DemoWaiver &told : script.waivers) {
        Waiver waiver = told.waiver;
        waiver.from = now.date().addDays(-told.daysAgo);
        waiver.until = waiver.from.addDays(told.days);
        if (const auto added = WaiverStore(database).add(projectId, waiver); !added)
            return added.error();
    }
    return done();
}

Status keepIncidents(const Database &database, qint64 projectId, const DemoScript &script, const QDateTime &now)
{
    QList<Incident> incidents;
    for (const DemoIncident &told : script.incidents) {
        Incident incident = told.incident;
        incident.startedAt = now.addDays(-told.daysAgo);
        incident.resolvedAt = incident.startedAt.addSecs(qint64(told.hours * 3600));
        incidents << incident;
    }
    if (incidents.isEmpty())
        return done();
    const auto put = IncidentStore(database).put(projectId, incidents);
    return put ? done() : Status(put.error());
}

/// Three people who could do the work, and what they have said about it so far. Only the main product has
/// them; the others show what is assumed without a team.
Status keepPlan(const Database &database, qint64 projectId, const DemoScript &script, const QDateTime &now)
{
    if (script.id != u"harbour-clinic")
        return done();
    PersonStore people(database);
    for (const TeamMember &person : {TeamMember{0, u"Tom Okafor"_s, u"TO"_s, Role::Insider, true, 1, {}},
                                     TeamMember{0, u"Ines Duarte"_s, u"ID"_s, Role::Insider, false, 1, {}},
                                     TeamMember{0, u"Mara Lindqvist"_s, u"ML"_s, Role::Insider, false, 0.5, {}}})
        if (const auto put = people.put(projectId, person); !put)
            return put.error();
    PlanStore plans(database);
    TaskEdit watched{u"obs.error-tracking"_s, TaskStatus::Doing, u"Ines Duarte"_s};
    TaskEdit later{u"perf.load-test"_s, TaskStatus::Open, u"Tom Okafor"_s, now.date().addDays(45)};
    for (const TaskEdit &edit : {watched, later})
        if (const Status put = plans.putEdit(projectId, edit); !put)
            return put;
    return done();
}

/// A further record, such as a decision or a plan, is one function and one line here.
using Chapter = Status (*)(const Database &database, qint64 projectId, const DemoScript &script, const QDateTime &now);
constexpr Chapter chapters[] = {keepStages, keepProfile, keepTags, keepGoals, keepWaivers, keepIncidents, keepPlan};

} // namespace

Status keepDemoChapters(const Workspace &workspace, qint64 projectId, const DemoScript &script, const QDateTime &now)
{
    for (const Chapter keep : chapters)
        if (const Status kept = keep(workspace.database(), projectId, script, now); !kept)
            return kept;
    return done();
}

Status keepDemoDecision(const Workspace &workspace, qint64 projectId, const DemoScript &script,
                        const Catalogue &catalogue, const QDateTime &now)
{
    const DemoDecision &told = script.decision;
    if (told.person.isEmpty())
        return done();
    const auto state = loadProject(workspace, projectId, catalogue, now);
    if (!state)
        return state.error();
    DecisionRecord record;
    record.draft.person = told.person;
    record.draft.speaker = told.role == Role::Assessor ? AnswerSource::Assessor : AnswerSource::Insider;
    record.draft.stage = script.declared;
    record.draft.goal = told.goal;
    const StoredInspection *largest = largestInspection(*state);
    const auto documents =
        largest ? readRepositoryDocuments(workspace, largest->id) : Result<RepositoryDocuments>(RepositoryDocuments());
    if (!documents)
        return documents.error();
    takeReadings(record.draft, readSignals(*state, assess(catalogue, inputOf(*state, now)), catalogue, *documents));
    for (auto answer = told.answers.cbegin(); answer != told.answers.cend(); ++answer)
        if (const auto signal = signalIndex(answer.key()))
            record.draft.answers[*signal] = DraftAnswer{answer.value(), record.draft.speaker, told.basis, {}};
    record.draft.money = ruleOfThumb(told.team, told.dayRate);
    record.draft.money->runwayDays = told.runwayDays;
    takeEstimates(record.draft);
    record.chosen = fromId<Option>(told.chosen).value_or(Option::Harden);
    record.reason = told.reason;
    record.at = now.addDays(-told.daysAgo);
    const auto id = recordDecision(workspace, projectId, record);
    return id ? done() : Status(id.error());
}

} // namespace sextant
