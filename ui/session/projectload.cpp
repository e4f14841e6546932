// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/projectload.h"

#include "reports/scorecard.h"
#include "usecases/repositorymemories.h"
#include "usecases/rescan.h"
#include "usecases/saveassessment.h"

#include <QThread>

namespace sextant {

using namespace Qt::Literals::StringLiterals;

Result<LoadedProject> loadForWindow(const Workspace &workspace, qint64 projectId, const Catalogue &catalogue,
                                    const QDateTime &now)
{
    const auto state = loadProject(workspace, projectId, catalogue, now);
    if (!state)
        return state.error();
    return LoadedProject{*state, assess(catalogue, inputOf(*state, now))};
}

Inspection inspectionOf(const StoredInspection &stored, const QList<Repository> &repositories)
{
    Inspection inspection;
    const auto repository = std::ranges::find(repositories, stored.repositoryId, &Repository::id);
    if (repository != repositories.end()) {
        inspection.repository.path = repository->path;
        inspection.repository.name = repository->alias;
        inspection.repository.component = repository->component;
        inspection.repository.remote = repository->remote;
    }
    inspection.repository.branch = stored.branch;
    inspection.repository.commit = stored.commit;
    inspection.repository.committedAt = stored.committedAt;
    inspection.repository.shallow = stored.shallow;
    inspection.facts = stored.facts;
    inspection.notObserved = stored.notObserved;
    inspection.filesRead = stored.filesRead;
    inspection.commitsRead = stored.commitsRead;
    inspection.linesOfCode = stored.linesOfCode;
    return inspection;
}

namespace {

/// Repository and folder of everything that the project has at these paths, each once. A path that it does not have
/// yet is a whole repository.
QList<std::pair<QString, QString>> sourcesAt(const QStringList &paths, const QList<Repository> &repositories)
{
    QList<std::pair<QString, QString>> sources;
    for (const QString &path : paths) {
        bool known = false;
        for (const Repository &repository : repositories) {
            const std::pair<QString, QString> source(repository.path, repository.component);
            known = known || repository.path == path;
            if (repository.path == path && !sources.contains(source))
                sources << source;
        }
        if (!known && !sources.contains(std::pair(path, QString())))
            sources << std::pair(path, QString());
    }
    return sources;
}

} // namespace

Result<LoadedProject> scanRepositories(const QString &workspacePath, qint64 projectId, const QStringList &paths,
                                       const Catalogue &catalogue, const QDateTime &now, const Ticket &ticket)
{
    const auto workspace = Workspace::open(workspacePath);
    if (!workspace)
        return workspace.error();
    const auto repositories = RepositoryStore(workspace->database()).list(projectId);
    if (!repositories)
        return repositories.error();
    QList<Inspection> inspections;
    QList<Inspection> fresh;
    for (const auto &[path, component] : sourcesAt(paths, *repositories)) {
        const auto unchanged = unchangedInspection(*workspace, projectId, path, catalogue, now, component);
        if (!unchanged)
            return unchanged.error();
        if (*unchanged) {
            inspections << inspectionOf(**unchanged, *repositories);
            continue;
        }
        const auto inspection = RepositoryMemories::instance().inspect(
            {path, u"HEAD"_s, now, QThread::idealThreadCount(), component}, catalogue, ticket);
        if (!inspection)
            return inspection.error();
        inspections << *inspection;
        fresh << *inspection;
    }
    auto transaction = workspace->database().write();
    if (!transaction)
        return transaction.error();
    for (const Inspection &inspection : fresh)
        if (const Status saved = saveInspection(*workspace, projectId, inspection, catalogue, now); !saved)
            return saved.error();
    const auto state = loadProject(*workspace, projectId, catalogue, now);
    if (!state)
        return state.error();
    Scorecard scorecard{state->project.name,
                        inspections,
                        {},
                        assess(catalogue, inputOf(*state, now)),
                        catalogue,
                        QStringLiteral(SEXTANT_VERSION)};
    if (const auto snapshot = saveSnapshot(*workspace, projectId, {}, scorecard); !snapshot)
        return snapshot.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return loadForWindow(*workspace, projectId, catalogue, now);
}

Result<ImportedProject> importInto(const QString &workspacePath, const ImportRequest &request,
                                   const Catalogue &catalogue, const QDateTime &now, const Ticket &ticket)
{
    const auto workspace = Workspace::open(workspacePath);
    if (!workspace)
        return workspace.error();
    const auto outcomes = importReports(*workspace, request, catalogue, ticket);
    if (!outcomes)
        return outcomes.error();
    const auto loaded = loadForWindow(*workspace, request.projectId, catalogue, now);
    if (!loaded)
        return loaded.error();
    return ImportedProject{*outcomes, *loaded};
}

} // namespace sextant
