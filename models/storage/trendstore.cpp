// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/trendstore.h"

#include "storage/records.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

TrendStore::TrendStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<ScoreAt>> TrendStore::of(qint64 projectId, Dimension dimension) const
{
    auto query = m_database.run(u"SELECT s.taken_at, d.score, d.low, d.ceiling FROM snapshot AS s "
                                "JOIN snapshot_dimension AS d ON d.snapshot_id = s.id AND d.dimension = ? "
                                "WHERE s.project_id = ? AND s.removed_at IS NULL ORDER BY s.taken_at, s.id"_s,
                                {idOf(dimension), projectId});
    if (!query)
        return query.error();
    QList<ScoreAt> trend;
    while (query->next())
        trend << ScoreAt{timeOf(query->value(0)), query->value(1).toDouble(), query->value(2).toDouble(),
                         query->value(3).toDouble()};
    return trend;
}

Result<QHash<qint64, SixFigures>> TrendStore::figures(qint64 projectId) const
{
    auto query = m_database.run(u"SELECT d.snapshot_id, d.dimension, d.score, d.low, d.ceiling, d.level, "
                                "d.ship_stoppers FROM snapshot AS s JOIN snapshot_dimension AS d "
                                "ON d.snapshot_id = s.id WHERE s.project_id = ?"_s,
                                {projectId});
    if (!query)
        return query.error();
    return sixFiguresOf(*query);
}

} // namespace sextant
