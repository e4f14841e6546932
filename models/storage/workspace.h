// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

namespace sextant {

/// What `sextant workspace info` tells.
struct WorkspaceInfo
{
    QString path;
    int version = 0;
    qint64 bytes = 0;
    QDateTime createdAt;
    QString createdBy; ///< version of the program
    int projects = 0;
    int archived = 0;
    int snapshots = 0;
    int imports = 0;
    qint64 findings = 0;
    qint64 evidence = 0;
};

/// One file that keeps everything. A value that holds this thread's connection to it; another thread asks sameFile()
/// for its own. A file that is refused is not changed by a single byte.
class Workspace
{
public:
    static constexpr int currentVersion = 14;

    /// Fails if there is a file already. No half file is left behind.
    static Result<Workspace> create(const QString &path);
    /// Takes an older workspace forward, with a backup copy beside it; read-only access refuses an older one.
    static Result<Workspace> open(const QString &path, Access access = Access::ReadWrite);
    static Result<Workspace> openOrCreate(const QString &path);

    /// Another connection to the same file, for the calling thread. May be called from any thread.
    Result<Workspace> sameFile() const;

    Database database() const { return m_database; }
    QString path() const { return m_path; }
    Access access() const { return m_database.access(); }

    Result<WorkspaceInfo> info() const;
    /// Everything that is wrong with it, as sentences; empty when it is whole. Reads the whole file.
    Result<QStringList> check() const;
    /// A whole, compact copy at a moment, while others go on working. Never over an existing file.
    Status backup(const QString &path) const;
    Status compact() const;

private:
    Workspace(Database database, const QString &path);

    Database m_database;
    QString m_path;
};

} // namespace sextant
