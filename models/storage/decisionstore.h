// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

namespace sextant {

/// A decision as it is kept. Options by their ids; recommended may be "insufficient" as well.
struct StoredDecision
{
    qint64 id = 0;
    qint64 projectId = 0;
    qint64 snapshotId = 0; ///< the newest when it was taken; 0: none
    QDateTime at = {};
    QString author = {};
    QString chosen = {};
    QString recommended = {};
    QString reason = {};
    QString methodVersion = {};
    QByteArray inputs = {}; ///< JSON, a case for the method
    QByteArray result = {}; ///< JSON, the method's answer

    bool operator==(const StoredDecision &) const = default;
};

class DecisionStore
{
public:
    explicit DecisionStore(Database database);

    /// Its id. Nothing about it can be changed later.
    Result<qint64> add(const StoredDecision &decision);
    /// Newest first.
    Result<QList<StoredDecision>> list(qint64 projectId) const;

private:
    Database m_database;
};

} // namespace sextant
