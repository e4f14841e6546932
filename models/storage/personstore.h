// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "storage/database.h"

#include <QDate>

namespace sextant {

/// Somebody who works on a project: for owners of checks and for the plan.
struct TeamMember
{
    qint64 id = 0;
    QString name = {};
    QString initials = {};
    Role role = Role::Insider;
    bool senior = false;
    double share = 1;  ///< of the working time, 0 to 1
    QDate leftOn = {}; ///< invalid: still there

    bool operator==(const TeamMember &) const = default;
};

class PersonStore
{
public:
    explicit PersonStore(Database database);

    /// By name; those who left come last.
    Result<QList<TeamMember>> list(qint64 projectId) const;
    /// Adds a member with id 0 or whose id is gone, else changes it. Its id.
    Result<qint64> put(qint64 projectId, const TeamMember &member);
    Status remove(qint64 projectId, qint64 id);

private:
    Status log(const QString &action, qint64 projectId, qint64 id, const TeamMember &member) const;

    Database m_database;
};

} // namespace sextant
