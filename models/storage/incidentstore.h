// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "storage/database.h"

namespace sextant {

class IncidentStore
{
public:
    static constexpr qsizetype mostIncidents = 5000; ///< of one project

    explicit IncidentStore(Database database);

    /// Newest first.
    Result<QList<Incident>> list(qint64 projectId) const;
    /// All or none; their ids in the same order. One with id 0 is new; one that was removed comes back under its id.
    Result<QList<qint64>> put(qint64 projectId, const QList<Incident> &incidents);
    Status remove(qint64 projectId, const QList<qint64> &ids);

private:
    Result<qint64> putOne(qint64 projectId, const Incident &incident);
    Status log(const QString &action, qint64 projectId, qint64 id, const Incident &incident) const;

    Database m_database;
};

} // namespace sextant
