// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/ticket.h"

#include <QDateTime>
#include <QList>

namespace sextant {

/// A commit that changed a file or something below a folder.
struct PathCommit
{
    QString commit;
    QDateTime at; ///< of the committer, UTC
    QString author;
    QString subject; ///< secrets masked

    bool operator==(const PathCommit &) const = default;
};

struct PathLog
{
    QList<PathCommit> commits; ///< newest first; merges left out
    bool more = false;         ///< the limit was reached
    bool cut = false;          ///< the clone is shallow
};

/// The commits behind a path, as `git log --no-merges --full-history -- PATH` lists them from a commit on.
Result<PathLog> commitsBehind(const QString &repository, const QString &commit, const QString &path, int most,
                              const Ticket &ticket);

} // namespace sextant
