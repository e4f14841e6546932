// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "usecases/demoscript.h"

namespace sextant {

struct MadeCommit
{
    QString id;
    QDateTime at;
};

/// Writes the script's commits as a git repository with a working copy into a folder that does not exist yet; needs no
/// git command. The same script and moment give the same commit ids. Oldest first.
Result<QList<MadeCommit>> writeDemoRepository(const DemoScript &script, const QString &folder, const QDateTime &now,
                                              const Ticket &ticket);

} // namespace sextant
