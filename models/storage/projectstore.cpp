// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/projectstore.h"

#include "storage/auditlog.h"
#include "storage/records.h"
#include "storage/sqlitedialect.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct ProjectStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectStore)
};

QByteArray newSalt()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

Error noProject(qint64 id)
{
    return inputError(ProjectStoreText::tr("There is no project %1 any more.").arg(id));
}

Result<QString> usableName(const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty() || trimmed.size() > 200)
        return usageError(ProjectStoreText::tr("A project needs a name of 1 to 200 letters."), trimmed.left(40));
    return trimmed;
}

/// Tells a taken name from other reasons of a refusal.
Status refuseTaken(const Database &database, const QString &name, qint64 except)
{
    const auto taken = database.value(
        u"SELECT id FROM project WHERE lower(name) = lower(?) AND removed_at IS NULL AND id <> ?"_s, {name, except});
    if (!taken)
        return taken.error();
    if (taken->isValid())
        return usageError(ProjectStoreText::tr("There is a project of this name already."), name,
                          ProjectStoreText::tr("Choose another name."));
    return done();
}

} // namespace

ProjectStore::ProjectStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<Project>> ProjectStore::select(const QString &where, const QVariantList &values) const
{
    auto query = m_database.run(
        u"SELECT id, universal_id, name, client, stage_declared, stage_target, finding_salt, created_at, "
        "archived_at FROM project WHERE removed_at IS NULL AND "_s +
            where + u" ORDER BY lower(name)",
        values);
    if (!query)
        return query.error();
    QList<Project> projects;
    while (query->next())
        projects << Project{query->value(0).toLongLong(),
                            query->value(1).toString(),
                            query->value(2).toString(),
                            query->value(3).toString(),
                            fromId<Stage>(query->value(4).toString()),
                            namedOf(query->value(5), Stage::Production),
                            query->value(6).toByteArray(),
                            timeOf(query->value(7)),
                            timeOf(query->value(8))};
    return projects;
}

Result<Project> ProjectStore::create(const QString &name, const QString &client)
{
    const auto usable = usableName(name);
    if (!usable)
        return usable.error();
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const Status free = refuseTaken(m_database, *usable, 0); !free)
        return free.error();
    const auto id = m_database.insert(
        u"INSERT INTO project (universal_id, name, client, finding_salt, created_at) VALUES (?, ?, ?, ?, ?)"_s,
        {QUuid::createUuid().toString(QUuid::WithoutBraces), *usable, text(client), QString::fromLatin1(newSalt()),
         timeText(QDateTime::currentDateTimeUtc())});
    if (!id)
        return id.error();
    if (const Status logged =
            AuditLog(m_database).add({u"created"_s, u"project"_s, QString::number(*id), *id, {}, *usable});
        !logged)
        return logged.error();
    auto project = load(*id);
    if (!project)
        return project;
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return project;
}

Result<Project> ProjectStore::load(qint64 id) const
{
    const auto projects = select(u"id = ?"_s, {id});
    if (!projects)
        return projects.error();
    if (projects->isEmpty())
        return noProject(id);
    return projects->first();
}

Result<Project> ProjectStore::find(const QString &nameOrId) const
{
    const QString wanted = nameOrId.simplified();
    // A name wins over an id, so that a project called "7" can be found.
    for (const auto &where : {u"lower(name) = lower(?)"_s, u"universal_id = ?"_s, u"CAST(id AS TEXT) = ?"_s}) {
        if (wanted.isEmpty())
            break;
        const auto projects = select(where, {wanted});
        if (!projects)
            return projects.error();
        if (!projects->isEmpty())
            return projects->first();
    }
    const auto all = list();
    if (!all)
        return all.error();
    if (wanted.isEmpty() && all->size() == 1)
        return all->first();
    if (all->isEmpty())
        return inputError(ProjectStoreText::tr("The workspace has no project yet."), nameOrId,
                          ProjectStoreText::tr("Make one: sextant assess PATH --save"));
    QStringList names;
    for (const Project &project : all->mid(0, 10))
        names << project.name;
    const QString there = ProjectStoreText::tr("There are: %1.").arg(names.join(u", "_s));
    if (wanted.isEmpty())
        return usageError(ProjectStoreText::tr("The workspace has several projects; --project NAME says "
                                               "which is meant."),
                          {}, there);
    return inputError(ProjectStoreText::tr("There is no such project in the workspace."), nameOrId, there);
}

Result<QList<Project>> ProjectStore::list(Include include) const
{
    return select(include == Include::Active ? u"archived_at IS NULL"_s : u"1 = 1"_s, {});
}

Status ProjectStore::set(qint64 id, const QString &column, const QVariant &value, const QString &action)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto before = m_database.value(u"SELECT %1 FROM project WHERE id = ?"_s.arg(column), {id});
    if (!before)
        return before.error();
    const auto changed = m_database.change(u"UPDATE project SET %1 = ? WHERE id = ?"_s.arg(column), {value, id});
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return noProject(id);
    if (const Status logged = AuditLog(m_database)
                                  .add({action, u"project"_s, QString::number(id), id, jsonText({{column, *before}}),
                                        jsonText({{column, value}})});
        !logged)
        return logged;
    return transaction->commit();
}

Status ProjectStore::rename(qint64 id, const QString &name)
{
    const auto usable = usableName(name);
    if (!usable)
        return usable.error();
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const Status free = refuseTaken(m_database, *usable, id); !free)
        return free;
    if (const Status changed = set(id, u"name"_s, *usable, u"renamed"_s); !changed)
        return changed;
    return transaction->commit();
}

Status ProjectStore::setClient(qint64 id, const QString &client)
{
    return set(id, u"client"_s, text(client), u"changed"_s);
}

Status ProjectStore::setStages(qint64 id, std::optional<Stage> declared, Stage target)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const Status changed =
            set(id, u"stage_declared"_s, declared ? QVariant(idOf(*declared)) : QVariant(), u"changed"_s);
        !changed)
        return changed;
    if (const Status changed = set(id, u"stage_target"_s, idOf(target), u"changed"_s); !changed)
        return changed;
    return transaction->commit();
}

Status ProjectStore::setArchived(qint64 id, bool archived)
{
    return set(id, u"archived_at"_s, archived ? timeText(QDateTime::currentDateTimeUtc()) : QVariant(),
               archived ? u"archived"_s : u"unarchived"_s);
}

Status ProjectStore::remove(qint64 id)
{
    return set(id, u"removed_at"_s, timeText(QDateTime::currentDateTimeUtc()), u"removed"_s);
}

Status ProjectStore::restore(qint64 id)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto name = m_database.value(u"SELECT name FROM project WHERE id = ?"_s, {id});
    if (!name)
        return name.error();
    if (const Status free = refuseTaken(m_database, name->toString(), id); !free)
        return free;
    if (const Status changed = set(id, u"removed_at"_s, {}, u"restored"_s); !changed)
        return changed;
    return transaction->commit();
}

Status ProjectStore::purge(qint64 id)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const Status forgotten = sqlite::forgetTextsOfProject(m_database, id); !forgotten)
        return forgotten;
    // Findings first: what they refer to has no index on them, so each parent would look through all of them.
    for (const auto &sql : {u"DELETE FROM finding WHERE project_id = ?"_s,
                            u"UPDATE project SET removed_at = coalesce(removed_at, '') WHERE id = ?"_s})
        if (const auto query = m_database.run(sql, {id}); !query)
            return query.error();
    const auto name = m_database.value(u"SELECT name FROM project WHERE id = ?"_s, {id});
    if (!name)
        return name.error();
    const auto gone = m_database.change(u"DELETE FROM project WHERE id = ?"_s, {id});
    if (!gone)
        return gone.error();
    if (*gone == 0)
        return noProject(id);
    if (const Status logged =
            AuditLog(m_database).add({u"purged"_s, u"project"_s, QString::number(id), id, name->toString(), {}});
        !logged)
        return logged;
    return transaction->commit();
}

Result<Profile> ProjectStore::profile(qint64 id) const
{
    auto query = m_database.run(u"SELECT question_id, value, basis FROM project_profile WHERE project_id = ?"_s, {id});
    if (!query)
        return query.error();
    Profile profile;
    while (query->next())
        profile.insert(query->value(0).toString(),
                       {namedOf(query->value(1), Truth::Unknown), query->value(2).toString()});
    return profile;
}

Status ProjectStore::updateProfile(qint64 id, const Profile &answers)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto before = profile(id);
    if (!before)
        return before.error();
    QVariantMap was, is;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (before->contains(it.key()) && before->value(it.key()) == it.value())
            continue;
        const auto put = m_database.run(
            u"INSERT INTO project_profile (project_id, question_id, value, basis, author, answered_at) VALUES (?, ?, "
            u"?, ?, ?, ?) "
            "ON CONFLICT (project_id, question_id) DO UPDATE SET value = excluded.value, basis = excluded.basis, "
            "author = excluded.author, answered_at = excluded.answered_at"_s,
            {id, it.key(), idOf(it->value), text(it->basis), text(m_database.author()),
             timeText(QDateTime::currentDateTimeUtc())});
        if (!put)
            return put.error();
        was.insert(it.key(), idOf(before->value(it.key()).value));
        is.insert(it.key(), idOf(it->value));
    }
    if (is.isEmpty())
        return done();
    if (const Status logged =
            AuditLog(m_database)
                .add({u"answered"_s, u"project_profile"_s, QString::number(id), id, jsonText(was), jsonText(is)});
        !logged)
        return logged;
    return transaction->commit();
}

Result<QList<GoalDate>> ProjectStore::goalDates(qint64 id) const
{
    auto query = m_database.run(
        u"SELECT goal, title, due_on, promised, note FROM goal_date WHERE project_id = ? ORDER BY due_on, goal"_s,
        {id});
    if (!query)
        return query.error();
    QList<GoalDate> dates;
    while (query->next())
        dates << GoalDate{query->value(0).toString(), query->value(1).toString(), dayOf(query->value(2)),
                          query->value(3).toBool(), query->value(4).toString()};
    return dates;
}

Status ProjectStore::setGoalDates(qint64 id, const QList<GoalDate> &dates)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const auto gone = m_database.run(u"DELETE FROM goal_date WHERE project_id = ?"_s, {id}); !gone)
        return gone.error();
    QVariantMap is;
    for (const GoalDate &date : dates) {
        const auto put = m_database.run(
            u"INSERT INTO goal_date (project_id, goal, title, due_on, promised, note) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, text(date.goal), text(date.title), dayText(date.due), int(date.promised), text(date.note)});
        if (!put)
            return put.error();
        is.insert(date.goal, dayText(date.due));
    }
    if (const Status logged =
            AuditLog(m_database).add({u"changed"_s, u"goal_date"_s, QString::number(id), id, {}, jsonText(is)});
        !logged)
        return logged;
    return transaction->commit();
}

} // namespace sextant
