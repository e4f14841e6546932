// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"
#include "domain/ruler.h"
#include "domain/stage.h"
#include "storage/database.h"

#include <QDateTime>

#include <array>

namespace sextant {

/// What the product came to at one moment: the figures of the list and the trend.
struct Snapshot
{
    qint64 id = 0;
    qint64 projectId = 0;
    QString name = {};
    QDateTime at = {};
    QString commit = {};
    QString catalogueVersion = {};
    QString catalogueHash = {}; ///< two snapshots with different ones were measured with different rulers
    QString methodVersion = {};
    Stage stageTarget = Stage::Production;
    std::optional<double> headline = {};
    std::optional<double> ceiling = {};
    std::optional<double> low = {};
    double coverage = 0;
    Level level = Level::Absent;
    Stage stageEarned = Stage::Prototype;
    Ruler ruler = {}; ///< that it was scored by

    bool operator==(const Snapshot &) const = default;
};

/// What one dimension came to then.
struct DimensionFigures
{
    double score = 0;
    double low = 0;
    double ceiling = 0;
    Level level = Level::Absent;
    int shipStoppers = 0; ///< open ones

    bool operator==(const DimensionFigures &) const = default;
};

/// None for a dimension of which no check applied.
using SixFigures = std::array<std::optional<DimensionFigures>, dimensionCount>;

/// Rows of (whose, dimension, score, low, ceiling, level, ship-stoppers), by whose they are.
QHash<qint64, SixFigures> sixFiguresOf(QSqlQuery &query);

/// One point of a trend.
struct ScoreAt
{
    QDateTime at = {};
    double score = 0;
    double low = 0;
    double ceiling = 0;
};

class SnapshotStore
{
public:
    explicit SnapshotStore(Database database);

    /// Keeps it with the whole result as JSON; its id. Nothing about it can be changed later.
    Result<qint64> add(const Snapshot &snapshot, const QByteArray &result, const SixFigures &dimensions = {});
    /// Oldest first, without the results.
    Result<QList<Snapshot>> list(qint64 projectId) const;
    Result<Snapshot> load(qint64 id) const;
    Result<QByteArray> result(qint64 id) const;
    /// The newest of each project that is not removed, by project.
    Result<QHash<qint64, Snapshot>> latest() const;
    /// The dimensions of those, by project.
    Result<QHash<qint64, SixFigures>> latestDimensions() const;
    /// Oldest first, by project.
    Result<QHash<qint64, QList<ScoreAt>>> trends(const QDateTime &since) const;
    /// Takes it out of the list, or puts it back.
    Status setRemoved(qint64 id, bool removed);

private:
    Result<QList<Snapshot>> select(const QString &where, const QVariantList &values) const;

    Database m_database;
};

} // namespace sextant
