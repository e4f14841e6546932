// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/personstore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype longestName = 200;

struct PersonStoreText
{
    Q_DECLARE_TR_FUNCTIONS(PersonStore)
};

Status refuseBad(const TeamMember &member)
{
    if (member.name.trimmed().isEmpty() || member.name.size() > longestName)
        return usageError(PersonStoreText::tr("A person needs a name of at most 200 letters."));
    if (!(member.share >= 0 && member.share <= 1))
        return usageError(PersonStoreText::tr("The share of time lies between 0 and 100 %."), member.name);
    return done();
}

QVariantList columnsOf(const TeamMember &member)
{
    return {text(member.name.trimmed()), text(member.initials), idOf(member.role),
            int(member.senior),          member.share,          dayText(member.leftOn)};
}

} // namespace

PersonStore::PersonStore(Database database)
    : m_database(std::move(database))
{}

Result<QList<TeamMember>> PersonStore::list(qint64 projectId) const
{
    auto query = m_database.run(u"SELECT id, name, initials, role, senior, share_of_time, left_on FROM person "
                                "WHERE project_id = ? ORDER BY left_on IS NOT NULL, lower(name)"_s,
                                {projectId});
    if (!query)
        return query.error();
    QList<TeamMember> members;
    while (query->next())
        members << TeamMember{query->value(0).toLongLong(), query->value(1).toString(),
                              query->value(2).toString(),   namedOf(query->value(3), Role::Insider),
                              query->value(4).toBool(),     query->value(5).toDouble(),
                              dayOf(query->value(6))};
    return members;
}

Result<qint64> PersonStore::put(qint64 projectId, const TeamMember &member)
{
    if (const Status good = refuseBad(member); !good)
        return good.error();
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto other = m_database.value(u"SELECT id FROM person WHERE project_id = ? AND name = ? AND id <> ?"_s,
                                        {projectId, text(member.name.trimmed()), member.id});
    if (!other)
        return other.error();
    if (other->isValid())
        return usageError(PersonStoreText::tr("There is a person of this name already."), member.name,
                          PersonStoreText::tr("Give one of them another name."));
    QVariantList values = columnsOf(member) << projectId;
    qint64 id = member.id;
    const auto changed = m_database.change(u"UPDATE person SET name = ?, initials = ?, role = ?, senior = ?, "
                                           "share_of_time = ?, left_on = ? WHERE project_id = ? AND id = ?"_s,
                                           values + QVariantList{id});
    if (!changed)
        return changed.error();
    if (*changed == 0) {
        // One that was removed comes back under its old id, so that what refers to it fits again.
        const auto added =
            m_database.insert(u"INSERT INTO person (name, initials, role, senior, share_of_time, left_on, "
                              "project_id, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                              values + QVariantList{idOrNull(id)});
        if (!added)
            return added.error();
        id = *added;
    }
    if (const Status logged = log(*changed ? u"changed"_s : u"added"_s, projectId, id, member); !logged)
        return logged.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Status PersonStore::remove(qint64 projectId, qint64 id)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const auto gone = m_database.change(u"DELETE FROM person WHERE project_id = ? AND id = ?"_s, {projectId, id});
        !gone)
        return gone.error();
    if (const Status logged = log(u"removed"_s, projectId, id, {}); !logged)
        return logged.error();
    return transaction->commit();
}

Status PersonStore::log(const QString &action, qint64 projectId, qint64 id, const TeamMember &member) const
{
    return AuditLog(m_database)
        .add(
            {action,
             u"person"_s,
             QString::number(id),
             projectId,
             {},
             member.name.isEmpty() ? QString() : jsonText({{u"name"_s, member.name}, {u"role"_s, idOf(member.role)}})});
}

} // namespace sextant
