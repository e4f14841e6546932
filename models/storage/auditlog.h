// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QList>

namespace sextant {

/// One thing that somebody did to the workspace. before and after are JSON documents or single values.
struct AuditEntry
{
    QString action; ///< "created", "changed", "removed", …
    QString entity; ///< table that it is about
    QString entityId = {};
    qint64 projectId = 0; ///< 0: the whole workspace
    QString before = {};
    QString after = {};
    QString author = {}; ///< set when read; written as the connection's author
    QDateTime at = {};   ///< likewise, as the time of writing
};

/// Who did what when. Entries are written in the transaction of the deed itself and never change.
class AuditLog
{
public:
    explicit AuditLog(Database database);

    Status add(const AuditEntry &entry);
    /// Newest first. Project 0 means all.
    Result<QList<AuditEntry>> list(qint64 projectId = 0, int limit = 1000) const;

private:
    Database m_database;
};

} // namespace sextant
