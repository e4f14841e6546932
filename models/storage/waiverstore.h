// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDate>
#include <QDateTime>

namespace sextant {

/// A risk that somebody has accepted for a time. Which checks allow none is for the scoring to say.
struct Waiver
{
    qint64 id = 0;
    QString checkId = {};
    QString owner = {};
    QString reason = {};
    QDate from = {};
    QDate until = {};       ///< at most 90 days after from
    QDateTime endedAt = {}; ///< invalid: not taken back

    static constexpr int longestDays = 90;
    bool operator==(const Waiver &) const = default;
};

class WaiverStore
{
public:
    explicit WaiverStore(Database database);

    Result<qint64> add(qint64 projectId, const Waiver &waiver);
    /// Takes it back from now on; it stays on record.
    Status end(qint64 id);
    /// All, newest first.
    Result<QList<Waiver>> list(qint64 projectId) const;
    /// Those that hold on a day.
    Result<QList<Waiver>> valid(qint64 projectId, const QDate &day) const;

private:
    Result<QList<Waiver>> load(const QString &where, const QVariantList &values) const;

    Database m_database;
};

} // namespace sextant
