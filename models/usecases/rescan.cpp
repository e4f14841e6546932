// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rescan.h"

#include "catalogue/ownruler.h"
#include "repository/opening.h"
#include "storage/documentstore.h"
#include "storage/repositorystore.h"
#include "usecases/saveassessment.h"

namespace sextant {

Result<std::optional<StoredInspection>> unchangedInspection(const Workspace &workspace, qint64 projectId,
                                                            const QString &path, const Catalogue &catalogue,
                                                            const QDateTime &now, const QString &component)
{
    const std::optional<StoredInspection> none;
    const auto repositories = RepositoryStore(workspace.database()).list(projectId);
    if (!repositories)
        return repositories.error();
    const auto repository = std::ranges::find_if(
        *repositories, [&](const Repository &one) { return one.path == path && one.component == component; });
    if (repository == repositories->end())
        return none;
    const auto open = openRepository(path);
    if (!open)
        return open.error();
    const auto head = resolveCommit(*open, path, QStringLiteral("HEAD"));
    if (!head)
        return head.error();
    const auto stored = InspectionStore(workspace.database())
                            .ofCommit(repository->id, sextant::textOf(*head), publishedHash(catalogue));
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->programVersion != QStringLiteral(SEXTANT_VERSION) ||
        (*stored)->inspectedAt.toUTC().date() != now.toUTC().date())
        return none;
    const auto latest = InspectionStore(workspace.database()).latest(repository->id);
    if (!latest)
        return latest.error();
    // An older inspection of the same commit does not speak any more, and one of an older program kept no figures.
    const auto figures = DocumentStore(workspace.database()).ofInspection((*stored)->id, codeFiguresDocument);
    if (!figures)
        return figures.error();
    return *latest && (*latest)->id == (*stored)->id && !figures->isEmpty() ? *stored : none;
}

} // namespace sextant
