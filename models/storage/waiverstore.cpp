// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/waiverstore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

struct WaiverStoreText
{
    Q_DECLARE_TR_FUNCTIONS(WaiverStore)
};

} // namespace

WaiverStore::WaiverStore(Database database)
    : m_database(std::move(database))
{}

Result<qint64> WaiverStore::add(qint64 projectId, const Waiver &waiver)
{
    if (waiver.owner.trimmed().isEmpty() || waiver.reason.trimmed().isEmpty())
        return usageError(WaiverStoreText::tr("An accepted risk needs an owner and a reason."), waiver.checkId);
    const qint64 days = waiver.from.daysTo(waiver.until);
    if (!waiver.from.isValid() || !waiver.until.isValid() || days < 0 || days > Waiver::longestDays)
        return usageError(WaiverStoreText::tr("A risk can be accepted for at most %1 days.").arg(Waiver::longestDays),
                          waiver.checkId, WaiverStoreText::tr("Choose an earlier day."));
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto id = m_database.insert(
        u"INSERT INTO waiver (project_id, check_id, owner, reason, from_on, until_on, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {projectId, waiver.checkId, waiver.owner, waiver.reason, dayText(waiver.from), dayText(waiver.until),
         timeText(QDateTime::currentDateTimeUtc())});
    if (!id)
        return id.error();
    if (const Status logged = AuditLog(m_database)
                                  .add({u"accepted"_s,
                                        u"waiver"_s,
                                        QString::number(*id),
                                        projectId,
                                        {},
                                        jsonText({{u"check"_s, waiver.checkId}, {u"until"_s, dayText(waiver.until)}})});
        !logged)
        return logged.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Status WaiverStore::end(qint64 id)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto project = m_database.value(u"SELECT project_id FROM waiver WHERE id = ? AND ended_at IS NULL"_s, {id});
    if (!project)
        return project.error();
    if (!project->isValid())
        return usageError(WaiverStoreText::tr("This risk is not accepted any more."), QString::number(id));
    const QVariant now = timeText(QDateTime::currentDateTimeUtc());
    if (const auto ended = m_database.run(u"UPDATE waiver SET ended_at = ? WHERE id = ?"_s, {now, id}); !ended)
        return ended.error();
    if (const Status logged =
            AuditLog(m_database)
                .add({u"ended"_s, u"waiver"_s, QString::number(id), project->toLongLong(), {}, now.toString()});
        !logged)
        return logged;
    return transaction->commit();
}

Result<QList<Waiver>> WaiverStore::list(qint64 projectId) const
{
    return load(u"project_id = ?"_s, {projectId});
}

Result<QList<Waiver>> WaiverStore::valid(qint64 projectId, const QDate &day) const
{
    return load(u"project_id = ? AND ended_at IS NULL AND from_on <= ? AND until_on >= ?"_s,
                {projectId, dayText(day), dayText(day)});
}

Result<QList<Waiver>> WaiverStore::load(const QString &where, const QVariantList &values) const
{
    auto query =
        m_database.run(u"SELECT id, check_id, owner, reason, from_on, until_on, ended_at FROM waiver WHERE "_s + where +
                           u" ORDER BY id DESC",
                       values);
    if (!query)
        return query.error();
    QList<Waiver> waivers;
    while (query->next())
        waivers << Waiver{query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString(),
                          query->value(3).toString(),   dayOf(query->value(4)),     dayOf(query->value(5)),
                          timeOf(query->value(6))};
    return waivers;
}

} // namespace sextant
