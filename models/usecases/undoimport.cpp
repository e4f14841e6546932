// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/undoimport.h"

#include "delivery/runlists.h"
#include "storage/exploitstore.h"
#include "storage/findinggroupstore.h"
#include "storage/importundo.h"

#include <QCoreApplication>

namespace sextant {

Result<std::optional<Error>> obstacleToUndo(const Workspace &workspace, const Import &import)
{
    if (holdsRuns(import.format))
        return std::optional(usageError(QCoreApplication::translate(
            "UndoImport", "Its pipeline runs were merged with those of other lists and cannot be told apart again.")));
    return ImportUndo(workspace.database()).obstacle(import);
}

Status undoImports(const Workspace &workspace, QList<qint64> importIds)
{
    auto transaction = workspace.database().write();
    if (!transaction)
        return transaction.error();
    std::ranges::sort(importIds, std::ranges::greater());
    QSet<qint64> projects;
    for (const qint64 id : importIds) {
        const auto import = ImportStore(workspace.database()).load(id);
        if (!import)
            return import.error();
        const auto hindered = obstacleToUndo(workspace, *import);
        if (!hindered)
            return hindered.error();
        if (*hindered) {
            Error error = **hindered;
            error.where = import->fileName;
            return error;
        }
        if (const Status undone = ImportUndo(workspace.database()).undo(*import); !undone)
            return undone;
        projects << import->projectId;
    }
    // What came back says what was known then; the lists may have been renewed since.
    for (const qint64 project : projects) {
        if (const auto applied = ExploitStore(workspace.database()).apply(project); !applied)
            return applied.error();
        if (const Status gathered = FindingGroupStore(workspace.database()).gatherAgain(project); !gathered)
            return gathered;
    }
    return transaction->commit();
}

} // namespace sextant
