// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/fileat.h"

#include "repository/opening.h"

#include <QCoreApplication>

namespace sextant {

namespace {

constexpr std::size_t largestFile = 1u << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Repository", text);
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
    ObjectHandle object;
    ObjectHandle tree;
    TreeEntryHandle entry;
    if (git_object_lookup(out(object), open->repository.get(), &*id, GIT_OBJECT_COMMIT) < 0 ||
        git_object_peel(out(tree), object.get(), GIT_OBJECT_TREE) < 0)
        return inputError(tr("The files of this commit cannot be read."), commit);
    const auto *root = reinterpret_cast<const git_tree *>(tree.get());
    if (path.isEmpty() || git_tree_entry_bypath(out(entry), root, path.toUtf8().constData()) < 0)
        return inputError(tr("This commit has no such file."), path);
    if (git_tree_entry_type(entry.get()) != GIT_OBJECT_BLOB ||
        git_tree_entry_filemode(entry.get()) == GIT_FILEMODE_LINK)
        return inputError(tr("This is a folder, a link or a submodule, not a file."), path);
    std::size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &type, open->odb.get(), git_tree_entry_id(entry.get())) == 0 && size > largestFile)
        return inputError(tr("This file is larger than 1 MiB and is not shown."), path);
    const auto blob = readObject(open->odb.get(), *git_tree_entry_id(entry.get()));
    if (!blob)
        return blob.error();
    return QByteArray(static_cast<const char *>(git_odb_object_data(blob->get())),
                      qsizetype(git_odb_object_size(blob->get())));
}

} // namespace sextant
