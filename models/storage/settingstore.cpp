// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingstore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

SettingStore::SettingStore(Database database, qint64 projectId)
    : m_database(std::move(database))
    , m_projectId(projectId)
{}

QString SettingStore::table() const
{
    return m_projectId ? u"project_setting"_s : u"setting"_s;
}

QString SettingStore::condition() const
{
    return m_projectId ? u"name = ? AND project_id = ?"_s : u"name = ?"_s;
}

QVariantList SettingStore::key(const QString &name) const
{
    return m_projectId ? QVariantList{name, m_projectId} : QVariantList{name};
}

Result<QString> SettingStore::value(const QString &name, const QString &fallback) const
{
    const auto value = m_database.value(u"SELECT value FROM "_s + table() + u" WHERE " + condition(), key(name));
    if (!value)
        return value.error();
    return value->isValid() ? value->toString() : fallback;
}

Status SettingStore::set(const QString &name, const QString &value)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto before = this->value(name);
    if (!before)
        return before.error();
    const auto put = m_database.run(
        (m_projectId
             ? u"INSERT INTO project_setting (value, changed_at, name, project_id) VALUES (?, ?, ?, ?) ON CONFLICT (project_id, name) "_s
             : u"INSERT INTO setting (value, changed_at, name) VALUES (?, ?, ?) ON CONFLICT (name) "_s) +
            u"DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at",
        QVariantList{text(value), timeText(QDateTime::currentDateTimeUtc())} + key(name));
    if (!put)
        return put.error();
    if (const Status logged = AuditLog(m_database).add({u"changed"_s, table(), name, m_projectId, *before, value});
        !logged)
        return logged;
    return transaction->commit();
}

Status SettingStore::remove(const QString &name)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto before = value(name);
    if (!before)
        return before.error();
    const auto gone = m_database.change(u"DELETE FROM "_s + table() + u" WHERE " + condition(), key(name));
    if (!gone)
        return gone.error();
    if (*gone == 0)
        return done();
    if (const Status logged = AuditLog(m_database).add({u"removed"_s, table(), name, m_projectId, *before}); !logged)
        return logged;
    return transaction->commit();
}

Result<QMap<QString, QString>> SettingStore::all() const
{
    auto query = m_projectId
                     ? m_database.run(u"SELECT name, value FROM project_setting WHERE project_id = ?"_s, {m_projectId})
                     : m_database.run(u"SELECT name, value FROM setting"_s);
    if (!query)
        return query.error();
    QMap<QString, QString> values;
    while (query->next())
        values.insert(query->value(0).toString(), query->value(1).toString());
    return values;
}

} // namespace sextant
