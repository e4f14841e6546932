// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace sextant {

/// A repository that belongs to a project; a product may have several, and one repository may hold several products.
struct Repository
{
    qint64 id = 0;
    qint64 projectId = 0;
    QString path = {};      ///< absolute, as the user chose it
    QString component = {}; ///< folder inside the repository; empty for all of it
    QString remote = {};    ///< without any password
    QString alias = {};     ///< what people call it

    bool operator==(const Repository &) const = default;
};

class RepositoryStore
{
public:
    explicit RepositoryStore(Database database);

    /// Adds it, or updates remote and alias of the one with the same path and component; its id.
    Result<qint64> put(const Repository &repository);
    Result<QList<Repository>> list(qint64 projectId) const;
    /// After its folder was moved.
    Status relocate(qint64 id, const QString &path);
    Status rename(qint64 id, const QString &alias);
    /// Takes it out of the project. What was read from it stays stored and says nothing until it is taken back.
    Status forget(qint64 id);
    Status takeBack(qint64 id);
    /// With its inspections and their evidence.
    Status remove(qint64 id);

private:
    Status change(qint64 id, const QString &action, const QString &column, const QVariant &value);

    Database m_database;
};

} // namespace sextant
