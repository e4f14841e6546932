// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/alarmbasis.h"

#include "repository/codefigures.h"
#include "repository/stack/stack.h"
#include "storage/documentstore.h"
#include "storage/factstore.h"
#include "usecases/loaddelivery.h"
#include "usecases/recorddecision.h"
#include "usecases/saveassessment.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int recentDays = 90;
constexpr int newForDays = 30;
const QString payingLetter = u"P"_s;
const QStringList heavyItems{u"kubernetes"_s, u"helm"_s, u"istio"_s, u"linkerd"_s, u"service-mesh"_s, u"nomad"_s};

/// The first paying customers came on their day, once it has passed.
QDate launchOf(const PlanBasis &plan, const QDate &today)
{
    const auto goal = std::ranges::find(plan.wanted, payingLetter, &GoalDate::goal);
    return goal != plan.wanted.end() && goal->due <= today ? goal->due : QDate();
}

Status addQuality(const Workspace &workspace, qint64 projectId, AlarmBasis &basis)
{
    const auto measured = FactStore(workspace.database()).measured(projectId, u"git:quality_commit_share"_s);
    if (!measured)
        return measured.error();
    for (const MeasuredFact &fact : *measured) {
        if (!fact.value || !fact.at.isValid())
            continue;
        // What is measured looks back over ninety days, so that of the day of the launch is all from before.
        if (fact.at.date() <= basis.launchedOn)
            basis.qualityBefore = fact.value;
        else if (basis.launchedOn.isValid() && fact.at.date() >= basis.launchedOn.addDays(newForDays))
            basis.qualityAfter = fact.value;
    }
    return done();
}

/// Counts what a package that takes payments or calls models is found of now and was looked for in vain a month ago.
Status addIntegrations(const Workspace &workspace, qint64 projectId, const QDateTime &now, AlarmBasis &basis)
{
    double added = 0;
    bool compared = false;
    for (const QString &id : {u"dep:PAY"_s, u"dep:AI"_s}) {
        const auto measured = FactStore(workspace.database()).measured(projectId, id);
        if (!measured)
            return measured.error();
        std::optional<bool> before;
        std::optional<bool> today;
        for (const MeasuredFact &fact : *measured) {
            if (fact.outcome == Fact::Outcome::NotObservable || !fact.at.isValid())
                continue;
            const bool found = fact.outcome == Fact::Outcome::Found;
            if (fact.at.daysTo(now) >= newForDays)
                before = found;
            today = found;
        }
        compared = compared || before.has_value();
        added += before && !*before && today.value_or(false) ? 1 : 0;
    }
    if (compared)
        basis.newIntegrations = added;
    return done();
}

/// Of changes in the last ninety days: what is left when work on quality and repairs are taken off.
void addFeatures(const ProjectState &state, const CodeFigures &figures, const QDate &today, AlarmBasis &basis)
{
    int commits = 0;
    int fixes = 0;
    for (const CodeFigures::Period &week : figures.weeks)
        if (week.first.daysTo(today) <= recentDays) {
            commits += week.commits;
            fixes += week.fixes;
        }
    std::optional<double> quality;
    for (const StoredInspection &inspection : state.inspections)
        for (const Fact &fact : inspection.facts)
            if (fact.id == u"git:quality_commit_share"_s && fact.value)
                quality = fact.value;
    if (quality && commits > 0)
        basis.featureShare = std::max(0.0, 1 - *quality - double(fixes) / commits);
}

/// Who knows most files, and whether that person still changes code and was not seen off.
void addTopAuthor(const CodeFigures &figures, const PlanBasis &plan, AlarmBasis &basis)
{
    if (figures.historyCut || figures.people.isEmpty())
        return;
    QList<int> known(figures.people.size(), 0);
    for (const CodeFigures::File &file : figures.files)
        for (const CodeFigures::Share &share : file.shares)
            if (share.knows && share.person >= 0 && share.person < known.size())
                ++known[share.person];
    const auto most = std::ranges::max_element(known);
    if (*most == 0)
        return;
    const CodeFigures::Person &person = figures.people[most - known.begin()];
    const auto member = std::ranges::find(plan.people, person.name, &TeamMember::name);
    basis.topAuthor = person.name;
    basis.topAuthorActive = person.recentCommits > 0 && (member == plan.people.end() || !member->leftOn.isValid());
}

Status addFigures(const Workspace &workspace, const ProjectState &state, const PlanBasis &plan, const QDate &today,
                  AlarmBasis &basis)
{
    const DocumentStore documents(workspace.database());
    for (const StoredInspection &inspection : state.inspections) {
        const auto code = documents.ofInspection(inspection.id, codeFiguresDocument);
        const auto stack = documents.ofInspection(inspection.id, stackDocument);
        if (!code || !stack)
            return code ? stack.error() : code.error();
        if (!code->isEmpty()) {
            const auto figures = codeFiguresOf(*code);
            if (!figures)
                return figures.error();
            addFeatures(state, *figures, today, basis);
            addTopAuthor(*figures, plan, basis);
        }
        if (stack->isEmpty())
            continue;
        const auto items = stackOf(*stack);
        if (!items)
            return items.error();
        basis.heavyInfrastructure =
            basis.heavyInfrastructure.value_or(false) ||
            std::ranges::any_of(items->items, [](const StackItem &item) { return heavyItems.contains(item.id); });
    }
    return done();
}

/// None without a source of runs: nobody would know of a deployment.
Status addDeployments(const Workspace &workspace, qint64 projectId, const QDateTime &now, const Ticket &ticket,
                      AlarmBasis &basis)
{
    // Tags would need the repository itself, which may be gone.
    const DeliveryRequest request{
        projectId, double(now.toSecsSinceEpoch()), recentDays, {}, std::make_shared<const ChangeHistories>()};
    const auto loaded = loadDelivery(workspace, request, ticket);
    if (!loaded)
        return loaded.error();
    if (!loaded->sources.isEmpty() && loaded->allRuns > 0)
        basis.deploysIn90Days = double(loaded->view.deploymentsInTime);
    return done();
}

/// What was decided last, and how likely it was to be right then. Nothing recorded is known to be no decision.
Status addDecision(const Workspace &workspace, qint64 projectId, AlarmBasis &basis)
{
    const auto kept = decisionsOf(workspace, projectId);
    const auto draft = keptDraft(workspace, projectId);
    if (!kept || !draft)
        return kept ? draft.error() : kept.error();
    basis.decision = DecisionMade::None;
    std::optional<DecisionDraft> told = *draft;
    if (!kept->isEmpty()) {
        const KeptDecision &last = kept->front();
        told = last.record.draft;
        basis.decision = fromId<DecisionMade>(idOf(last.record.chosen));
        basis.recommended = fromId<DecisionAdvised>(last.recommended);
        if (const auto made = caseOf(*told))
            basis.decisionProbability =
                recommend(made->facts, made->draws, made->seed).simulated.probability[std::size_t(last.record.chosen)];
    }
    const auto signal = signalIndex(u"origin.generated");
    if (told && signal && told->answers[*signal])
        basis.generated = told->answers[*signal]->value > 0;
    return done();
}

} // namespace

Result<AlarmBasis> loadAlarmBasis(const Workspace &workspace, const ProjectState &state, const PlanBasis &plan,
                                  const QDateTime &now, const Ticket &ticket)
{
    AlarmBasis basis;
    const qint64 project = state.project.id;
    basis.launchedOn = launchOf(plan, now.date());
    for (const auto &read : std::initializer_list<std::function<Status()>>{
             [&] { return addQuality(workspace, project, basis); },
             [&] { return addIntegrations(workspace, project, now, basis); },
             [&] { return addFigures(workspace, state, plan, now.date(), basis); },
             [&] { return addDeployments(workspace, project, now, ticket, basis); },
             [&] { return addDecision(workspace, project, basis); }}) {
        if (ticket.cancelled())
            return cancelledError();
        if (const Status got = read(); !got)
            return got.error();
    }
    return basis;
}

} // namespace sextant
