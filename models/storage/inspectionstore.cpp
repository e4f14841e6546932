// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/inspectionstore.h"

#include "storage/auditlog.h"
#include "storage/records.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr std::array<const char *, 3> outcomes{"found", "not-found", "not-observable"};

Fact::Outcome outcomeOf(const QString &id)
{
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (id == QLatin1StringView(outcomes[i]))
            return Fact::Outcome(i);
    return Fact::Outcome::NotObservable;
}

} // namespace

InspectionStore::InspectionStore(Database database)
    : m_database(std::move(database))
{}

Status InspectionStore::saveFacts(qint64 id, const QList<Fact> &facts)
{
    for (const Fact &fact : facts) {
        const auto row = m_database.insert(
            u"INSERT INTO fact (inspection_id, fact_id, outcome, value, places, note) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, fact.id, QString::fromLatin1(outcomes[std::size_t(fact.outcome)]), numberOrNull(fact.value),
             fact.count, text(fact.note)});
        if (!row)
            return row.error();
        if (const Status saved = savePlaces(m_database, u"fact_place"_s, u"fact_id"_s, *row, fact.places); !saved)
            return saved;
    }
    return done();
}

Result<qint64> InspectionStore::save(const StoredInspection &inspection)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto id = m_database.insert(
        u"INSERT INTO inspection (repository_id, commit_id, committed_at, branch, shallow, inspected_at, "
        u"program_version, "
        "catalogue_hash, files_read, commits_read, lines_of_code, duration_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {inspection.repositoryId, text(inspection.commit), timeText(inspection.committedAt), text(inspection.branch),
         int(inspection.shallow), timeText(inspection.inspectedAt), text(inspection.programVersion),
         text(inspection.catalogueHash), inspection.filesRead, inspection.commitsRead, inspection.linesOfCode,
         inspection.milliseconds});
    if (!id)
        return id.error();
    if (const Status saved = saveFacts(*id, inspection.facts); !saved)
        return saved.error();
    for (int position = 0; const NotObserved &gap : inspection.notObserved) {
        const auto put = m_database.run(
            u"INSERT INTO not_observed (inspection_id, position, what, why, occurrences) VALUES (?, ?, ?, ?, ?)"_s,
            {*id, position++, text(gap.what), text(gap.why), gap.count});
        if (!put)
            return put.error();
    }
    const auto project =
        m_database.value(u"SELECT project_id FROM repository WHERE id = ?"_s, {inspection.repositoryId});
    if (!project)
        return project.error();
    if (const Status logged = AuditLog(m_database)
                                  .add({u"inspected"_s,
                                        u"inspection"_s,
                                        QString::number(*id),
                                        project->toLongLong(),
                                        {},
                                        inspection.commit});
        !logged)
        return logged.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<std::optional<StoredInspection>> InspectionStore::latest(qint64 repositoryId) const
{
    return load(u"repository_id = ?"_s, {repositoryId});
}

Result<std::optional<StoredInspection>> InspectionStore::ofCommit(qint64 repositoryId, const QString &commit,
                                                                  const QString &catalogueHash) const
{
    return load(u"repository_id = ? AND commit_id = ? AND catalogue_hash = ?"_s, {repositoryId, commit, catalogueHash});
}

Result<std::optional<StoredInspection>> InspectionStore::load(const QString &where, const QVariantList &values) const
{
    auto query = m_database.run(
        u"SELECT id, repository_id, commit_id, committed_at, branch, shallow, inspected_at, program_version, "
        "catalogue_hash, files_read, commits_read, lines_of_code, duration_ms FROM inspection WHERE "_s +
            where + u" ORDER BY inspected_at DESC, id DESC LIMIT 1",
        values);
    if (!query)
        return query.error();
    if (!query->next())
        return std::optional<StoredInspection>();
    StoredInspection inspection;
    inspection.id = query->value(0).toLongLong();
    inspection.repositoryId = query->value(1).toLongLong();
    inspection.commit = query->value(2).toString();
    inspection.committedAt = timeOf(query->value(3));
    inspection.branch = query->value(4).toString();
    inspection.shallow = query->value(5).toBool();
    inspection.inspectedAt = timeOf(query->value(6));
    inspection.programVersion = query->value(7).toString();
    inspection.catalogueHash = query->value(8).toString();
    inspection.filesRead = query->value(9).toInt();
    inspection.commitsRead = query->value(10).toInt();
    inspection.linesOfCode = query->value(11).toLongLong();
    inspection.milliseconds = query->value(12).toLongLong();
    if (const Status loaded = loadFacts(inspection); !loaded)
        return loaded.error();
    return std::optional(inspection);
}

Status InspectionStore::loadFacts(StoredInspection &inspection) const
{
    const auto places = loadPlaces(m_database,
                                   u"SELECT fact_place.fact_id, path, line, commit_id, excerpt FROM fact_place "
                                   "JOIN fact ON fact.id = fact_place.fact_id WHERE fact.inspection_id = ? "
                                   "ORDER BY fact_place.fact_id, position"_s,
                                   {inspection.id});
    if (!places)
        return places.error();
    auto query = m_database.run(
        u"SELECT id, fact_id, outcome, value, places, note FROM fact WHERE inspection_id = ? ORDER BY fact_id"_s,
        {inspection.id});
    if (!query)
        return query.error();
    while (query->next())
        inspection.facts << Fact{
            query->value(1).toString(), outcomeOf(query->value(2).toString()),       numberOf(query->value(3)),
            query->value(4).toInt(),    places->value(query->value(0).toLongLong()), query->value(5).toString()};
    auto gaps =
        m_database.run(u"SELECT what, why, occurrences FROM not_observed WHERE inspection_id = ? ORDER BY position"_s,
                       {inspection.id});
    if (!gaps)
        return gaps.error();
    while (gaps->next())
        inspection.notObserved << NotObserved{gaps->value(0).toString(), gaps->value(1).toString(),
                                              gaps->value(2).toInt()};
    return done();
}

} // namespace sextant
