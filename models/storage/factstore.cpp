// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/factstore.h"

#include "storage/records.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

FactStore::FactStore(Database database)
    : m_database(std::move(database))
{}

Status FactStore::put(qint64 inspectionId, const Fact &fact)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    if (const auto gone =
            m_database.run(u"DELETE FROM fact WHERE inspection_id = ? AND fact_id = ?"_s, {inspectionId, fact.id});
        !gone)
        return gone.error();
    const QString outcome = fact.outcome == Fact::Outcome::Found      ? u"found"_s
                            : fact.outcome == Fact::Outcome::NotFound ? u"not-found"_s
                                                                      : u"not-observable"_s;
    const auto row = m_database.insert(
        u"INSERT INTO fact (inspection_id, fact_id, outcome, value, places, note) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {inspectionId, fact.id, outcome, numberOrNull(fact.value), fact.count, text(fact.note)});
    if (!row)
        return row.error();
    if (const Status saved = savePlaces(m_database, u"fact_place"_s, u"fact_id"_s, *row, fact.places); !saved)
        return saved;
    return transaction->commit();
}

Result<QList<MeasuredFact>> FactStore::measured(qint64 projectId, const QString &factId) const
{
    auto query = m_database.run(
        u"SELECT inspection.committed_at, fact.outcome, fact.value FROM repository "
        "JOIN inspection ON inspection.repository_id = repository.id "
        "JOIN fact ON fact.inspection_id = inspection.id AND fact.fact_id = ? "
        "WHERE repository.project_id = ? AND repository.forgotten_at IS NULL ORDER BY inspection.committed_at, inspection.id"_s,
        {factId, projectId});
    if (!query)
        return query.error();
    QList<MeasuredFact> facts;
    while (query->next()) {
        const QString outcome = query->value(1).toString();
        facts << MeasuredFact{timeOf(query->value(0)),
                              outcome == u"found"       ? Fact::Outcome::Found
                              : outcome == u"not-found" ? Fact::Outcome::NotFound
                                                        : Fact::Outcome::NotObservable,
                              numberOf(query->value(2))};
    }
    return facts;
}

} // namespace sextant
