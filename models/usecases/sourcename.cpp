// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sourcename.h"

#include <QDir>

namespace sextant {

namespace {

QString withFolder(const QString &name, const QString &component)
{
    return component.isEmpty() ? name : name + u'/' + component;
}

} // namespace

QString sourceName(const RepositoryState &repository)
{
    return withFolder(repository.name, repository.component);
}

QString sourceName(const Repository &repository)
{
    // A name that somebody gave stands for the folder as well.
    return repository.alias.isEmpty() ? withFolder(QDir(repository.path).dirName(), repository.component)
                                      : repository.alias;
}

} // namespace sextant
