// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sourcename.h"

#include "repository/sourcetitle.h"

#include <QDir>

namespace sextant {

QString sourceName(const RepositoryState &repository)
{
    return sourceTitle(repository);
}

QString sourceName(const Repository &repository)
{
    // A name that somebody gave stands for the folder as well.
    return repository.alias.isEmpty() ? sourceTitle(QDir(repository.path).dirName(), repository.component)
                                      : repository.alias;
}

} // namespace sextant
