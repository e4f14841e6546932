// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "repository/handles.h"

namespace sextant {

/// An open repository with its object database. Belongs to the thread that opened it.
struct OpenRepository
{
    RepositoryHandle repository;
    OdbHandle odb;
};

/// Opens a working copy, a bare repository, a linked worktree or a folder inside one of them.
Result<OpenRepository> openRepository(const QString &path);

/// Whether it was cloned with a filter, so that objects may be missing without any damage.
bool isPartialClone(const OpenRepository &open);

/// The commit that a revision names.
Result<git_oid> resolveCommit(const OpenRepository &open, const QString &path, const QString &revision);

/// Reads one object as stored; the error says which one is damaged or missing.
Result<OdbObjectHandle> readObject(git_odb *odb, const git_oid &id);

QString textOf(const git_oid &id);

} // namespace sextant
