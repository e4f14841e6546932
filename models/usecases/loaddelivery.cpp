// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/loaddelivery.h"

#include "storage/documentstore.h"
#include "storage/inspectionstore.h"
#include "storage/repositorystore.h"
#include "storage/settingstore.h"
#include "usecases/changehistory.h"
#include "usecases/saveassessment.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString definitionKey = u"delivery.definition"_s;
constexpr double day = 86400;
constexpr double frequencyDays = 84;
constexpr double daysForBase = 30; ///< so that a deployment before the time looked at is there as the base
constexpr qint64 mostRuns = 200'000;
constexpr int mostReports = 100;

/// Of the first repository that can be read; a folder that is gone leaves the figures without lead times.
std::shared_ptr<const ChangeHistory> historyOf(const QList<Repository> &repositories, const Ticket &ticket)
{
    for (const Repository &repository : repositories)
        if (auto history = readChangeHistory(repository.path, ticket))
            return std::make_shared<const ChangeHistory>(std::move(*history));
    return std::make_shared<const ChangeHistory>();
}

Result<QString> branchOf(const Workspace &workspace, const QList<Repository> &repositories)
{
    for (const Repository &repository : repositories) {
        const auto inspection = InspectionStore(workspace.database()).latest(repository.id);
        if (!inspection)
            return inspection.error();
        if (*inspection)
            return (*inspection)->branch;
    }
    return QString();
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

Status readStored(const Workspace &workspace, const DeliveryRequest &request, DeliveryInput &input,
                  LoadedDelivery &loaded, const Ticket &ticket)
{
    const CiStore store(workspace.database());
    const double since = request.now - (std::max(request.days, frequencyDays) + daysForBase) * day;
    const auto sources = store.sources(request.projectId);
    auto runs = store.runs(request.projectId, Moment(since * 1000), mostRuns, ticket);
    auto told = store.deployments(request.projectId, Moment(since * 1000));
    auto tests = store.tests(request.projectId, mostReports);
    const auto all = store.countRuns(request.projectId);
    if (!sources || !all)
        return !sources ? sources.error() : all.error();
    if (!runs || !told || !tests)
        return !runs ? runs.error() : !told ? told.error() : tests.error();
    loaded.sources = *sources;
    loaded.allRuns = *all;
    input.told = std::move(*told);
    input.runs.reserve(runs->size());
    for (StoredRun &stored : *runs)
        input.runs.push_back(std::move(stored.run));
    for (StoredTests &report : *tests) {
        loaded.reports << TestReport{report.file, report.at, qint64(report.tests.size())};
        input.reports.push_back(std::move(report.tests));
    }
    return done();
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

Result<LoadedDelivery> loadDelivery(const Workspace &workspace, const DeliveryRequest &request, const Ticket &ticket)
{
    LoadedDelivery loaded;
    DeliveryInput input;
    const auto definition = deliveryDefinition(workspace, request.projectId);
    if (!definition)
        return definition.error();
    const auto repositories = RepositoryStore(workspace.database()).list(request.projectId);
    if (!repositories)
        return repositories.error();
    const auto branch = branchOf(workspace, *repositories);
    if (!branch)
        return branch.error();
    if (const Status read = readStored(workspace, request, input, loaded, ticket); !read)
        return read.error();
    auto workflows = workflowsIn(workspace, *repositories);
    if (!workflows)
        return workflows.error();
    loaded.workflows = std::move(*workflows);
    loaded.definition = *definition;
    loaded.history = request.history ? request.history : historyOf(*repositories, ticket);
    if (ticket.cancelled())
        return cancelledError();
    input.history = *loaded.history;
    input.definition = *definition;
    input.defaultBranch = *branch;
    input.workflow = request.workflow;
    input.now = request.now;
    input.days = request.days;
    loaded.view = deliveryView(std::move(input));
    return loaded;
}

} // namespace sextant
