// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/loaddelivery.h"

#include "base/seconds.h"
#include "storage/documentstore.h"
#include "storage/inspectionstore.h"
#include "storage/repositorystore.h"
#include "storage/settingstore.h"
#include "usecases/saveassessment.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString definitionKey = u"delivery.definition"_s;
constexpr double frequencyDays = 84;
constexpr double daysForBase = 30; ///< so that a deployment before the time looked at is there as the base
constexpr qint64 mostRuns = 200'000;
constexpr int mostReports = 100;

/// As its newest inspection found it.
Result<QString> branchOf(const Workspace &workspace, const DeliveryPlace &place)
{
    for (const qint64 repository : place.repositories) {
        const auto inspection = InspectionStore(workspace.database()).latest(repository);
        if (!inspection)
            return inspection.error();
        if (*inspection)
            return (*inspection)->branch;
    }
    return QString();
}

Result<std::vector<DeliveryPart>> partsOf(const Workspace &workspace, const QList<DeliveryPlace> &places,
                                          const ChangeHistories &histories)
{
    std::vector<DeliveryPart> parts;
    for (const DeliveryPlace &place : places) {
        const auto branch = branchOf(workspace, place);
        if (!branch)
            return branch.error();
        parts.push_back({place.name, *branch, histories.value(place.folder)});
    }
    return parts;
}

Result<QList<RepositoryWorkflows>> workflowsIn(const Workspace &workspace, const QList<Repository> &repositories)
{
    QList<RepositoryWorkflows> all;
    QSet<QString> seen; // components of one repository share its workflows
    for (const Repository &repository : repositories) {
        if (seen.contains(repository.path))
            continue;
        seen << repository.path;
        const auto inspection = InspectionStore(workspace.database()).latest(repository.id);
        if (!inspection)
            return inspection.error();
        if (!*inspection)
            continue;
        const auto document = DocumentStore(workspace.database()).ofInspection((*inspection)->id, workflowsDocument);
        if (!document)
            return document.error();
        RepositoryWorkflows one{repository.id, repository.alias, (*inspection)->commit, !document->isEmpty(), {}};
        if (one.known) {
            auto workflows = workflowsOf(*document);
            if (!workflows)
                return workflows.error();
            one.workflows = std::move(*workflows);
        }
        all << one;
    }
    return all;
}

/// Where the runs of a source belong; those of no known one belong to the first place.
QHash<qint64, int> partsBySource(const QList<DeliveryPlace> &places)
{
    QHash<qint64, int> parts;
    for (qsizetype at = 0; at < places.size(); ++at)
        for (const RunSource &source : places[at].sources)
            parts.insert(source.id, int(at));
    return parts;
}

Status readRuns(const CiStore &store, const DeliveryRequest &request, const QList<DeliveryPlace> &places,
                DeliveryInput &input, const Ticket &ticket)
{
    const double since = request.now - (std::max(request.days, frequencyDays) + daysForBase) * secondsInDay;
    const QHash<qint64, int> parts = partsBySource(places);
    QList<SourcePart> sources;
    for (const DeliveryPlace &place : places)
        for (const RunSource &source : place.sources)
            sources << SourcePart{source.id, parts[source.id]};
    auto runs = store.runsOf(sources, Moment(since * 1000), mostRuns, ticket);
    auto told = store.deployments(request.projectId, Moment(since * 1000));
    if (!runs || !told)
        return !runs ? runs.error() : told.error();
    input.runs = std::move(*runs);
    input.told = std::move(*told);
    std::erase_if(input.told, [&parts](const DeploymentRecord &record) {
        return record.sourceId != 0 && !parts.contains(record.sourceId);
    });
    for (DeploymentRecord &record : input.told)
        record.part = parts.value(record.sourceId);
    return done();
}

Status readTests(const CiStore &store, const DeliveryRequest &request, DeliveryInput &input, LoadedDelivery &loaded)
{
    auto tests = store.tests(request.projectId, mostReports);
    if (!tests)
        return tests.error();
    for (StoredTests &report : *tests) {
        loaded.reports << TestReport{report.file, report.at, qint64(report.tests.size())};
        input.reports.push_back(std::move(report.tests));
    }
    return done();
}

/// Leaves the chosen place alone, or all where it is gone.
QList<DeliveryPlace> choose(const QString &key, LoadedDelivery &loaded)
{
    const auto chosen = std::ranges::find(loaded.places, key, &DeliveryPlace::key);
    if (key.isEmpty() || chosen == loaded.places.end())
        return loaded.places;
    loaded.place = key;
    const auto isElsewhere = [&chosen](const StoredSource &stored) {
        return std::ranges::find(chosen->sources, stored.source.id, &RunSource::id) == chosen->sources.end();
    };
    loaded.sources.removeIf(isElsewhere);
    return {*chosen};
}

QList<Repository> repositoriesOf(const QList<Repository> &all, const DeliveryPlace *chosen)
{
    QList<Repository> repositories = all;
    if (chosen)
        repositories.removeIf(
            [chosen](const Repository &repository) { return !chosen->repositories.contains(repository.id); });
    return repositories;
}

} // namespace

Result<DeliveryDefinition> deliveryDefinition(const Workspace &workspace, qint64 projectId)
{
    const auto stored = SettingStore(workspace.database(), projectId).value(definitionKey);
    if (!stored)
        return stored.error();
    return definitionFrom(*stored);
}

Status setDeliveryDefinition(const Workspace &workspace, qint64 projectId, const DeliveryDefinition &definition)
{
    return SettingStore(workspace.database(), projectId).set(definitionKey, textOf(definition));
}

const DeliveryPlace *LoadedDelivery::chosen() const
{
    const auto found = std::ranges::find(places, place, &DeliveryPlace::key);
    return place.isEmpty() || found == places.end() ? nullptr : &*found;
}

Result<LoadedDelivery> loadDelivery(const Workspace &workspace, const DeliveryRequest &request, const Ticket &ticket)
{
    LoadedDelivery loaded;
    DeliveryInput input;
    const CiStore store(workspace.database());
    const auto definition = deliveryDefinition(workspace, request.projectId);
    const auto repositories = RepositoryStore(workspace.database()).list(request.projectId);
    const auto sources = store.sources(request.projectId);
    const auto all = store.countRuns(request.projectId);
    if (!definition || !repositories)
        return !definition ? definition.error() : repositories.error();
    if (!sources || !all)
        return !sources ? sources.error() : all.error();
    loaded.definition = *definition;
    loaded.sources = *sources;
    loaded.allRuns = *all;
    loaded.histories = request.histories
                           ? request.histories
                           : std::make_shared<const ChangeHistories>(changeHistories(*repositories, ticket));
    auto places = deliveryPlaces(workspace, *repositories, *sources, *loaded.histories);
    if (!places)
        return places.error();
    loaded.places = std::move(*places);
    const QList<DeliveryPlace> chosen = choose(request.place, loaded);
    auto parts = partsOf(workspace, chosen, *loaded.histories);
    if (!parts)
        return parts.error();
    input.parts = std::move(*parts);
    if (const Status read = readRuns(store, request, chosen, input, ticket); !read)
        return read.error();
    if (const Status read = readTests(store, request, input, loaded); !read)
        return read.error();
    auto workflows = workflowsIn(workspace, repositoriesOf(*repositories, loaded.chosen()));
    if (!workflows)
        return workflows.error();
    loaded.workflows = std::move(*workflows);
    if (ticket.cancelled())
        return cancelledError();
    input.definition = *definition;
    input.workflow = request.workflow;
    input.now = request.now;
    input.days = request.days;
    loaded.view = deliveryView(std::move(input));
    return loaded;
}

} // namespace sextant
