// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/fileat.h"

#include "repository/commitparser.h"
#include "repository/rawtree.h"
#include "repository/repositorytext.h"
#include "repository/treecache.h"

namespace sextant {

namespace {

constexpr std::size_t largestFile = 1u << 20;

/// The entry of one path part; compared byte by byte, so ".." finds nothing.
Result<RawEntry> entryOf(std::string_view tree, const QByteArray &name, const QString &path)
{
    for (RawTree entries(tree); entries.entry(); entries.advance())
        if (entries.entry()->name == std::string_view(name.constData(), std::size_t(name.size())))
            return *entries.entry();
    return inputError(RepositoryText::tr("This commit has no such file."), path);
}

} // namespace

Result<QByteArray> readFileAt(const QString &repository, const QString &commit, const QString &path)
{
    const auto open = openRepository(repository);
    if (!open)
        return open.error();
    const auto id = resolveCommit(*open, repository, commit);
    if (!id)
        return id.error();
    auto at = treeOfCommit(open->odb.get(), *id);
    if (!at)
        return at.error();
    const QList<QByteArray> parts = path.toUtf8().split('/');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto tree = readObject(open->odb.get(), *at);
        if (!tree)
            return tree.error();
        const auto entry = entryOf(bytesOf(tree->get()), parts[i], path);
        if (!entry)
            return entry.error();
        if (i + 1 < parts.size() ? !entry->isFolder() : !entry->isFile())
            return inputError(RepositoryText::tr("This is a folder, a link or a submodule, not a file."), path);
        at = entry->oid();
    }
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, open->odb.get(), &*at) == 0 && size > largestFile)
        return inputError(RepositoryText::tr("This file is larger than 1 MiB and is not shown."), path);
    const auto blob = readObject(open->odb.get(), *at);
    if (!blob)
        return blob.error();
    return QByteArray(static_cast<const char *>(git_odb_object_data(blob->get())),
                      qsizetype(git_odb_object_size(blob->get())));
}

} // namespace sextant
