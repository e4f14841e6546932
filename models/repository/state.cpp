// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/state.h"

#include "repository/commitparser.h"
#include "repository/treecache.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QString branchOf(git_repository *repository, const QString &revision)
{
    ReferenceHandle reference;
    const int code = revision == "HEAD"_L1
                         ? git_repository_head(out(reference), repository)
                         : git_reference_dwim(out(reference), repository, revision.toUtf8().constData());
    if (code < 0 || git_reference_is_branch(reference.get()) != 1)
        return {};
    return QString::fromUtf8(git_reference_shorthand(reference.get()));
}

QString originOf(git_repository *repository)
{
    RemoteHandle remote;
    if (git_remote_lookup(out(remote), repository, "origin") < 0)
        return {};
    return withoutPassword(QString::fromUtf8(git_remote_url(remote.get())).left(1000));
}

/// Empty for a bare repository. One whose settings do not say that it is bare is taken for the insides of a working
/// copy, though nothing there leads back to it.
QString workingCopyOf(git_repository *repository)
{
    const char *folder = git_repository_workdir(repository);
    const QString path = folder ? QDir::cleanPath(QFile::decodeName(folder)) : QString();
    return !path.isEmpty() && QFileInfo::exists(path + u"/.git") ? path : QString();
}

} // namespace

QString withoutPassword(const QString &address)
{
    if (!address.contains("://"_L1))
        return address;
    QUrl url(address);
    // What does not parse may still hold a password.
    if (!url.isValid())
        return {};
    if (!url.password().isEmpty() || url.scheme().startsWith("http"_L1))
        url.setUserInfo({});
    url.setQuery(QString());
    return url.toString();
}

RepositoryState describe(const OpenRepository &open, const QString &revision, const git_oid &commit)
{
    git_repository *repository = open.repository.get();
    RepositoryState state;
    const QString workingCopy = workingCopyOf(repository);
    state.bare = workingCopy.isEmpty();
    state.path = state.bare ? QDir::cleanPath(QFile::decodeName(git_repository_path(repository))) : workingCopy;
    state.name = QDir(state.path).dirName();
    if (state.name.endsWith(".git"_L1))
        state.name.chop(4);
    state.shallow = git_repository_is_shallow(repository) == 1;
    state.branch = branchOf(repository, revision);
    state.remote = originOf(repository);
    state.commit = textOf(commit);
    if (const auto object = readObject(open.odb.get(), commit))
        if (const auto parsed = parseCommit(bytesOf(object->get())))
            state.committedAt = QDateTime::fromSecsSinceEpoch(parsed->time, Qt::UTC);
    return state;
}

} // namespace sextant
