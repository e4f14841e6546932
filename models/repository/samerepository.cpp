// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/samerepository.h"

#include "repository/opening.h"
#include "repository/state.h"

#include <QCoreApplication>

namespace sextant {

Result<QString> sameRepositoryAt(const QString &folder, const QString &knownCommit)
{
    const auto open = openRepository(folder);
    if (!open)
        return open.error();
    const auto commit = resolveCommit(*open, folder, knownCommit);
    if (!commit)
        return inputError(QCoreApplication::translate("Repository", "This is another repository: it does not hold the "
                                                                    "commit %1, which was read last.")
                              .arg(knownCommit.left(7)),
                          folder,
                          QCoreApplication::translate("Repository", "Choose the folder that it was moved to, or add "
                                                                    "this one as a project of its own."));
    return describe(*open, knownCommit, *commit).path;
}

} // namespace sextant
