// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/stage.h"
#include "storage/database.h"

#include <QDate>
#include <QDateTime>

namespace sextant {

struct Project
{
    qint64 id = 0;
    QString universalId = {}; ///< the same in every workspace that a project is copied to
    QString name = {};
    QString client = {};
    std::optional<Stage> stageDeclared;
    Stage stageTarget = Stage::Production;
    QByteArray findingSalt; ///< keys the hashes that stand for secrets; never leaves the workspace
    QDateTime createdAt = {};
    QDateTime archivedAt = {}; ///< invalid: not archived
};

/// A day that something is wanted or promised for.
struct GoalDate
{
    QString goal = {}; ///< letter of the catalogue, or own
    QString title = {};
    QDate due = {};
    bool promised = false;
    QString note = {};

    bool operator==(const GoalDate &) const = default;
};

class ProjectStore
{
public:
    enum class Include : quint8 { Active, Archived };

    explicit ProjectStore(Database database);

    Result<Project> create(const QString &name, const QString &client = {});
    Result<Project> load(qint64 id) const;
    /// By name, whatever its case, or by id or universal id; without any word, the only one. The error says which
    /// projects there are.
    Result<Project> find(const QString &nameOrId) const;
    /// By name.
    Result<QList<Project>> list(Include include = Include::Active) const;

    Status rename(qint64 id, const QString &name);
    Status setClient(qint64 id, const QString &client);
    Status setStages(qint64 id, std::optional<Stage> declared, Stage target);
    Status setArchived(qint64 id, bool archived);
    /// Hides it; restore() brings it back unless its name is taken, purge() deletes it for good.
    Status remove(qint64 id);
    Status restore(qint64 id);
    Status purge(qint64 id);

    Result<Profile> profile(qint64 id) const;
    /// Replaces the answers given; others stay. An unknown one is kept as such.
    Status updateProfile(qint64 id, const Profile &answers);
    Result<QList<GoalDate>> goalDates(qint64 id) const;
    Status setGoalDates(qint64 id, const QList<GoalDate> &dates);

private:
    Result<QList<Project>> select(const QString &where, const QVariantList &values) const;
    Status set(qint64 id, const QString &column, const QVariant &value, const QString &action);

    Database m_database;
};

} // namespace sextant
