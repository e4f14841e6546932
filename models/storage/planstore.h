// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"
#include "storage/database.h"

#include <QDate>
#include <QSet>

namespace sextant {

enum class TaskStatus : quint8 { Open, Doing, Done, Dropped };

/// What people changed about a task, by its name and not by its plan, so that making the plan anew keeps it.
struct TaskEdit
{
    QString name = {}; ///< id of a check, or of a task made by hand
    TaskStatus status = TaskStatus::Open;
    QString owner = {};
    QDate startsOn = {};                                  ///< not before; invalid: as soon as it can
    std::optional<std::array<double, 3>> effortDays = {}; ///< low, likely, high
    QDate doneOn = {};
    QString note = {};     ///< of a dropped one: why
    QString reviewer = {}; ///< a senior who looks over the work of a junior

    bool operator==(const TaskEdit &) const = default;
    bool changesNothing() const { return *this == TaskEdit{name}; }
};

/// A task that no check asks for. Its effort is in its edit.
struct OwnTask
{
    QString name = {};
    QString title = {};
    QString phase = {};     ///< letter of the planning method
    QStringList needs = {}; ///< names of tasks

    bool operator==(const OwnTask &) const = default;
};

/// An alarm that somebody has read and does not want to see for a time.
struct AlarmSnooze
{
    static constexpr int longestDays = 30;

    QString alarm = {};
    QDate until = {};
    QString reason = {};
    QString author = {};

    bool operator==(const AlarmSnooze &) const = default;
};

class PlanStore
{
public:
    explicit PlanStore(Database database);

    /// By name.
    Result<QList<TaskEdit>> edits(qint64 projectId) const;
    /// One that changes nothing is taken away. Excluding needs a reason.
    Status putEdit(qint64 projectId, const TaskEdit &edit);

    Result<QList<OwnTask>> ownTasks(qint64 projectId) const;
    Status setOwnTasks(qint64 projectId, const QList<OwnTask> &tasks);

    /// Days on which nobody works, beside weekends.
    Result<QSet<QDate>> holidays(qint64 projectId) const;
    Status setHolidays(qint64 projectId, const QSet<QDate> &days);

    Result<QList<AlarmSnooze>> snoozes(qint64 projectId) const;
    /// One without a day is taken away.
    Status putSnooze(qint64 projectId, const AlarmSnooze &snooze);

private:
    Status write(const QString &sql, const QVariantList &values, const QString &entity, const QString &name,
                 qint64 projectId, const QVariantMap &after);

    Database m_database;
};

template <>
std::span<const Name<TaskStatus>> names<TaskStatus>();

} // namespace sextant
