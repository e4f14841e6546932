// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionstore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

DecisionStore::DecisionStore(Database database)
    : m_database(std::move(database))
{}

Result<qint64> DecisionStore::add(const StoredDecision &decision)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto id = m_database.insert(
        u"INSERT INTO decision (project_id, snapshot_id, decided_at, author, chosen, recommended, reason, "
        "method_version, inputs, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {decision.projectId, idOrNull(decision.snapshotId), timeText(decision.at), text(decision.author),
         text(decision.chosen), text(decision.recommended), text(decision.reason), text(decision.methodVersion),
         text(QString::fromUtf8(decision.inputs)), text(QString::fromUtf8(decision.result))});
    if (!id)
        return id.error();
    if (const Status logged =
            AuditLog(m_database)
                .add({u"created"_s, u"decision"_s, QString::number(*id), decision.projectId, {}, decision.chosen});
        !logged)
        return logged.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<QList<StoredDecision>> DecisionStore::list(qint64 projectId) const
{
    auto query = m_database.run(
        u"SELECT id, project_id, snapshot_id, decided_at, author, chosen, recommended, reason, method_version, inputs, "
        "result FROM decision WHERE project_id = ? ORDER BY decided_at DESC, id DESC"_s,
        {projectId});
    if (!query)
        return query.error();
    QList<StoredDecision> decisions;
    while (query->next())
        decisions << StoredDecision{query->value(0).toLongLong(),        query->value(1).toLongLong(),
                                    query->value(2).toLongLong(),        timeOf(query->value(3)),
                                    query->value(4).toString(),          query->value(5).toString(),
                                    query->value(6).toString(),          query->value(7).toString(),
                                    query->value(8).toString(),          query->value(9).toString().toUtf8(),
                                    query->value(10).toString().toUtf8()};
    return decisions;
}

} // namespace sextant
