// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planstore.h"

#include "storage/auditlog.h"
#include "storage/records.h"
#include "storage/settingstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

const QString ownTasksSetting = u"plan.own-tasks"_s;
const QString holidaysSetting = u"plan.holidays"_s;
constexpr qsizetype mostOwnTasks = 500;
constexpr qsizetype mostHolidays = 5000;

struct PlanStoreText
{
    Q_DECLARE_TR_FUNCTIONS(PlanStore)
};

QVariant effortOf(const TaskEdit &edit, std::size_t part)
{
    return edit.effortDays ? QVariant((*edit.effortDays)[part]) : QVariant(QMetaType(QMetaType::Double));
}

Status refuseBad(const TaskEdit &edit)
{
    if (edit.status == TaskStatus::Dropped && edit.note.trimmed().isEmpty())
        return usageError(PlanStoreText::tr("Leaving a task out needs a reason."), edit.name);
    if (edit.effortDays) {
        const auto &[low, likely, high] = *edit.effortDays;
        if (!(low > 0 && low <= likely && likely <= high && high <= 1000))
            return usageError(PlanStoreText::tr("The three estimates rise from above 0 to at most 1000 days."),
                              edit.name);
    }
    return done();
}

} // namespace

PlanStore::PlanStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<TaskEdit>> PlanStore::edits(qint64 projectId) const
{
    auto query = m_database.run(u"SELECT name, status, owner, starts_on, effort_low, effort_likely, effort_high, "
                                "done_on, note, reviewer FROM task_edit WHERE project_id = ? ORDER BY name"_s,
                                {projectId});
    if (!query)
        return query.error();
    QList<TaskEdit> edits;
    while (query->next()) {
        TaskEdit edit{query->value(0).toString(), namedOf(query->value(1), TaskStatus::Open),
                      query->value(2).toString(), dayOf(query->value(3))};
        if (!query->value(5).isNull())
            edit.effortDays = {query->value(4).toDouble(), query->value(5).toDouble(), query->value(6).toDouble()};
        edit.doneOn = dayOf(query->value(7));
        edit.note = query->value(8).toString();
        edit.reviewer = query->value(9).toString();
        edits << edit;
    }
    return edits;
}

Status PlanStore::putEdit(qint64 projectId, const TaskEdit &edit)
{
    if (const Status fine = refuseBad(edit); !fine)
        return fine;
    if (edit.changesNothing())
        return write(u"DELETE FROM task_edit WHERE project_id = ? AND name = ?"_s, {projectId, edit.name},
                     u"task_edit"_s, edit.name, projectId, {});
    return write(
        u"INSERT INTO task_edit (project_id, name, status, owner, starts_on, effort_low, effort_likely, "
        "effort_high, done_on, note, reviewer, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (project_id, name) DO UPDATE SET status = excluded.status, owner = excluded.owner, "
        "starts_on = excluded.starts_on, effort_low = excluded.effort_low, "
        "effort_likely = excluded.effort_likely, effort_high = excluded.effort_high, "
        "done_on = excluded.done_on, note = excluded.note, reviewer = excluded.reviewer, changed_at = excluded.changed_at"_s,
        {projectId, edit.name, idOf(edit.status), text(edit.owner), dayText(edit.startsOn), effortOf(edit, 0),
         effortOf(edit, 1), effortOf(edit, 2), dayText(edit.doneOn), text(edit.note), text(edit.reviewer),
         timeText(QDateTime::currentDateTimeUtc())},
        u"task_edit"_s, edit.name, projectId,
        {{u"status"_s, idOf(edit.status)}, {u"owner"_s, edit.owner}, {u"note"_s, edit.note}});
}

Result<QList<OwnTask>> PlanStore::ownTasks(qint64 projectId) const
{
    const auto stored = SettingStore(m_database, projectId).value(ownTasksSetting);
    if (!stored)
        return stored.error();
    const QJsonDocument document = QJsonDocument::fromJson(stored->toUtf8());
    if (!stored->isEmpty() && !document.isArray())
        return inputError(PlanStoreText::tr("The tasks made by hand cannot be read; the workspace is damaged there."),
                          ownTasksSetting);
    QList<OwnTask> tasks;
    for (const QJsonValue &value : document.array()) {
        const QJsonObject object = value.toObject();
        OwnTask task{object[u"name"].toString(), object[u"title"].toString(), object[u"phase"].toString(), {}};
        for (const QJsonValue &need : object[u"needs"].toArray())
            task.needs << need.toString();
        if (!task.name.isEmpty() && tasks.size() < mostOwnTasks)
            tasks << task;
    }
    return tasks;
}

Status PlanStore::setOwnTasks(qint64 projectId, const QList<OwnTask> &tasks)
{
    if (tasks.size() > mostOwnTasks)
        return usageError(PlanStoreText::tr("A plan takes at most %1 tasks made by hand.").arg(mostOwnTasks));
    QJsonArray array;
    for (const OwnTask &task : tasks)
        array << QJsonObject{{u"name"_s, task.name},
                             {u"title"_s, task.title},
                             {u"phase"_s, task.phase},
                             {u"needs"_s, QJsonArray::fromStringList(task.needs)}};
    return SettingStore(m_database, projectId)
        .set(ownTasksSetting, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

Result<QSet<QDate>> PlanStore::holidays(qint64 projectId) const
{
    const auto stored = SettingStore(m_database, projectId).value(holidaysSetting);
    if (!stored)
        return stored.error();
    QSet<QDate> days;
    for (const QString &day : stored->split(u',', Qt::SkipEmptyParts).mid(0, mostHolidays))
        if (const QDate date = QDate::fromString(day.trimmed(), Qt::ISODate); date.isValid())
            days.insert(date);
    return days;
}

Status PlanStore::setHolidays(qint64 projectId, const QSet<QDate> &days)
{
    if (days.size() > mostHolidays)
        return usageError(PlanStoreText::tr("A plan takes at most %1 days off.").arg(mostHolidays));
    QStringList texts;
    for (const QDate &day : days)
        texts << day.toString(Qt::ISODate);
    texts.sort();
    return SettingStore(m_database, projectId).set(holidaysSetting, texts.join(u','));
}

Result<QList<AlarmSnooze>> PlanStore::snoozes(qint64 projectId) const
{
    auto query = m_database.run(
        u"SELECT alarm, until_on, reason, author FROM alarm_snooze WHERE project_id = ? ORDER BY alarm"_s, {projectId});
    if (!query)
        return query.error();
    QList<AlarmSnooze> snoozes;
    while (query->next())
        snoozes << AlarmSnooze{query->value(0).toString(), dayOf(query->value(1)), query->value(2).toString(),
                               query->value(3).toString()};
    return snoozes;
}

Status PlanStore::putSnooze(qint64 projectId, const AlarmSnooze &snooze)
{
    if (!snooze.until.isValid())
        return write(u"DELETE FROM alarm_snooze WHERE project_id = ? AND alarm = ?"_s, {projectId, snooze.alarm},
                     u"alarm_snooze"_s, snooze.alarm, projectId, {});
    if (snooze.reason.trimmed().isEmpty())
        return usageError(PlanStoreText::tr("Putting an alarm off needs a reason."), snooze.alarm);
    return write(u"INSERT INTO alarm_snooze (project_id, alarm, until_on, reason, author, created_at) "
                 "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (project_id, alarm) DO UPDATE SET "
                 "until_on = excluded.until_on, reason = excluded.reason, author = excluded.author"_s,
                 {projectId, snooze.alarm, dayText(snooze.until), text(snooze.reason), text(snooze.author),
                  timeText(QDateTime::currentDateTimeUtc())},
                 u"alarm_snooze"_s, snooze.alarm, projectId,
                 {{u"until"_s, dayText(snooze.until)}, {u"reason"_s, snooze.reason}});
}

Status PlanStore::write(const QString &sql, const QVariantList &values, const QString &entity, const QString &name,
                        qint64 projectId, const QVariantMap &after)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const auto ran = m_database.run(sql, values); !ran)
        return ran.error();
    if (const Status logged = AuditLog(m_database)
                                  .add({after.isEmpty() ? u"removed"_s : u"changed"_s,
                                        entity,
                                        name,
                                        projectId,
                                        {},
                                        after.isEmpty() ? QString() : jsonText(after)});
        !logged)
        return logged;
    return transaction->commit();
}

template <>
std::span<const Name<TaskStatus>> names<TaskStatus>()
{
    static constexpr Name<TaskStatus> table[] = {
        {TaskStatus::Open, "open", QT_TRANSLATE_NOOP("names", "Open")},
        {TaskStatus::Doing, "doing", QT_TRANSLATE_NOOP("names", "In work")},
        {TaskStatus::Done, "done", QT_TRANSLATE_NOOP("names", "Done")},
        {TaskStatus::Dropped, "dropped", QT_TRANSLATE_NOOP("names", "Left out")},
    };
    return table;
}

} // namespace sextant
