// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/runrecord.h"
#include "storage/database.h"

#include <QMap>
#include <QSet>

namespace sextant {

/// What is stored of one source, as far as a fetch must know it to ask for the rest only.
struct FetchState
{
    qint64 sourceId = 0; ///< 0: nothing is stored
    QString repository;  ///< as it was spelt the first time
    Moment newestStart = 0;
    Moment newestDeployment = 0;
    Moment completeSince = 0;
    QStringList open; ///< ids of runs that had not ended, newest first
};

/// What a source was asked the last time. Runs themselves are in CiStore.
class CiFetchStore
{
public:
    explicit CiFetchStore(Database database);

    /// Runs with a clock ahead of now do not count as the newest: they would hide all that are to come.
    Result<FetchState> state(qint64 projectId, const RunSource &source, Moment now) const;
    /// Ids of runs that began since then and whose end is stored.
    Result<QSet<QString>> settled(qint64 sourceId, Moment since) const;
    /// Earlier runs may be missing; 0: none are.
    Status setCompleteSince(qint64 sourceId, Moment since);
    /// How the lists of a source were marked when they were read last. Nobody's edit, so the audit log leaves it out.
    Result<QMap<QString, QString>> etags(qint64 projectId, qint64 sourceId) const;
    Status keepEtags(qint64 projectId, qint64 sourceId, const QMap<QString, QString> &etags);

private:
    Database m_database;
};

} // namespace sextant
