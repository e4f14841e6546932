// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/fetchruns.h"

#include "providers/addresses.h"
#include "storage/auditlog.h"
#include "storage/cifetchstore.h"
#include "usecases/deliveryevidence.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr Moment oneDay = 86'400'000;
constexpr Moment overlap = oneDay;               ///< runs of the last day are looked at again: some were repeated
constexpr Moment deploymentOverlap = 7 * oneDay; ///< deployments may wait for somebody's consent for days

struct FetchRunsText
{
    Q_DECLARE_TR_FUNCTIONS(FetchRuns)
};

Result<FetchPlan> planFor(const Workspace &workspace, const FetchRequest &request, const FetchState &state)
{
    FetchPlan plan;
    plan.now = request.now;
    const Moment horizon = std::max<Moment>(1, request.now - Moment(request.days * double(oneDay)));
    plan.floor = horizon;
    plan.deploymentsSince = std::max(horizon, state.newestDeployment - deploymentOverlap);
    plan.open = state.open;
    // A gap in what is stored is closed by reading all of it again; what is there already is not doubled.
    const bool gap = state.completeSince > horizon + oneDay;
    if (state.sourceId == 0 || state.newestStart == 0 || gap)
        return plan;
    plan.floor = std::max(horizon, state.newestStart - overlap);
    plan.joins = true;
    const CiFetchStore store(workspace.database());
    auto settled = store.settled(state.sourceId, plan.floor);
    auto etags = store.etags(request.projectId, state.sourceId);
    if (!settled || !etags)
        return !settled ? settled.error() : etags.error();
    plan.settled = std::move(*settled);
    plan.etags = std::move(*etags);
    return plan;
}

Status noteWhatIsMissing(CiFetchStore &store, qint64 sourceId, const FetchState &before, const FetchPlan &plan,
                         const Fetched &fetched)
{
    if (fetched.unchanged)
        return done();
    const bool joined = plan.joins && fetched.completeSince == plan.floor;
    return store.setCompleteSince(sourceId, joined ? before.completeSince : fetched.completeSince);
}

Result<FetchOutcome> keep(const Workspace &workspace, const FetchRequest &request, const FetchPlan &plan,
                          const FetchState &before, const Fetched &fetched, const Ticket &ticket)
{
    const Database database = workspace.database();
    auto transaction = database.write();
    if (!transaction)
        return transaction.error();
    const auto changes = CiStore(database).merge(request.projectId, fetched.list, request.now, ticket);
    if (!changes)
        return changes.error();
    CiFetchStore store(database);
    const auto after = store.state(request.projectId, fetched.list.source, request.now);
    if (!after)
        return after.error();
    if (const Status noted = noteWhatIsMissing(store, after->sourceId, before, plan, fetched); !noted)
        return noted.error();
    if (const Status kept = store.keepEtags(request.projectId, after->sourceId, fetched.etags); !kept)
        return kept.error();
    if (!fetched.list.runs.empty()) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(request.now, Qt::UTC);
        if (const Status evidence = keepDeliveryEvidence(workspace, request.projectId, now, ticket); !evidence)
            return evidence.error();
        const AuditEntry entry{u"fetched"_s,
                               u"ci_source"_s,
                               QString::number(after->sourceId),
                               request.projectId,
                               {},
                               u"%1 runs"_s.arg(fetched.list.runs.size())};
        if (const Status logged = AuditLog(database).add(entry); !logged)
            return logged.error();
    }
    const auto stored = store.state(request.projectId, fetched.list.source, request.now);
    if (!stored)
        return stored.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return FetchOutcome{fetched.list.source,   *changes,         fetched.unchanged,
                        stored->completeSince, fetched.requests, fetched.notes};
}

} // namespace

Result<FetchOutcome> fetchRuns(const Workspace &workspace, const FetchRequest &request, const Ticket &ticket)
{
    const auto connection = tidied(request.connection);
    if (!connection)
        return connection.error();
    const Provider *provider = findProvider(connection->provider);
    const auto state = CiFetchStore(workspace.database()).state(request.projectId, sourceOf(*connection), request.now);
    if (!state)
        return state.error();
    auto plan = planFor(workspace, request, *state);
    if (!plan)
        return plan.error();
    const ProviderTask task{*connection, *plan, request.token, request.time, request.limits};
    auto fetched = provider->fetch(task, ticket);
    if (!fetched)
        return fetched.error();
    // Names of repositories are the same in any case, and one place must not become two.
    if (state->sourceId != 0)
        fetched->list.source.repository = state->repository;
    if (ticket.cancelled())
        return cancelledError();
    return keep(workspace, request, *plan, *state, *fetched, ticket);
}

std::optional<FetchOutcome> FetchedPlaces::joined() const
{
    if (outcomes.isEmpty())
        return std::nullopt;
    FetchOutcome all = outcomes.front();
    if (outcomes.size() == 1)
        return all;
    all = {all.source, {}, true, 0, 0, {}};
    for (const FetchOutcome &one : outcomes) {
        all.changes.added += one.changes.added;
        all.changes.known += one.changes.known;
        all.changes.deployments += one.changes.deployments;
        all.unchanged = all.unchanged && one.unchanged;
        all.completeSince = std::max(all.completeSince, one.completeSince);
        all.requests += one.requests;
        for (const QString &note : one.notes)
            all.notes << u"%1: %2"_s.arg(one.source.repository, note);
    }
    return all;
}

FetchedPlaces fetchPlaces(const Workspace &workspace, FetchRequest request, const QList<Connection> &places,
                          const Ticket &ticket)
{
    FetchedPlaces fetched;
    for (const Connection &place : places) {
        request.connection = place;
        const auto outcome = fetchRuns(workspace, request, ticket);
        if (outcome) {
            fetched.outcomes << *outcome;
            continue;
        }
        if (!fetched.failure) {
            fetched.failure = outcome.error();
            fetched.failed = place.repository;
        }
        if (outcome.error().kind == Error::Kind::Cancelled)
            break;
    }
    return fetched;
}

} // namespace sextant
