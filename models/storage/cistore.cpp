// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cistore.h"

#include "storage/bulkstatement.h"
#include "storage/cistoretexts.h"
#include "storage/records.h"

#include <list>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int rowsPerBreath = 1000;

/// Keeps the bytes of one row's texts alive while it is written.
class Row
{
public:
    Row &add(qint64 whole)
    {
        m_values.emplace_back(whole);
        return *this;
    }
    Row &add(double real)
    {
        m_values.emplace_back(real);
        return *this;
    }
    Row &add(const QString &text)
    {
        m_texts.push_back(text.toStdString());
        m_values.emplace_back(std::string_view(m_texts.back()));
        return *this;
    }
    Row &addMoment(Moment moment)
    {
        if (moment <= 0) {
            m_values.emplace_back(std::monostate());
        } else {
            m_texts.push_back(columnOf(moment));
            m_values.emplace_back(std::string_view(m_texts.back()));
        }
        return *this;
    }
    Status run(BulkStatement &statement)
    {
        const Status ran = statement.run(m_values);
        m_values.clear();
        m_texts.clear();
        return ran;
    }

private:
    std::list<std::string> m_texts;
    std::vector<BulkStatement::Value> m_values;
};

Moment momentIn(const QSqlQuery &query, int column)
{
    return momentOfColumn(query.value(column).toString().toStdString());
}

} // namespace

CiStore::CiStore(Database database)
    : m_database(std::move(database))
{}

Result<qint64> CiStore::sourceId(qint64 projectId, const RunSource &source)
{
    const QVariantList key{projectId, text(source.provider), text(source.host), text(source.repository)};
    if (const auto made = m_database.change(u"INSERT INTO ci_source (project_id, provider, base_url, repository) "
                                            "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                                            key);
        !made)
        return made.error();
    const auto id = m_database.value(u"SELECT id FROM ci_source WHERE project_id = ? AND provider = ? AND base_url = ? "
                                     "AND repository = ?"_s,
                                     key);
    if (!id)
        return id.error();
    return id->toLongLong();
}

Result<CiChanges> CiStore::merge(qint64 projectId, const RunList &list, Moment fetched, const Ticket &ticket)
{
    auto transaction = m_database.write();
    if (!transaction)
        return transaction.error();
    const auto source = sourceId(projectId, list.source);
    if (!source)
        return source.error();
    const auto before = countRuns(projectId);
    if (!before)
        return before.error();
    if (const Status merged = mergeRuns(*source, list.runs, ticket); !merged)
        return merged.error();
    if (const Status merged = mergeJobs(*source, list.runs); !merged)
        return merged.error();
    if (const Status merged = mergeDeployments(projectId, *source, list.deployments); !merged)
        return merged.error();
    if (const Status noted = noteFetch(*source, list, fetched); !noted)
        return noted.error();
    const auto after = countRuns(projectId);
    if (!after)
        return after.error();
    if (const Status committed = transaction->commit(); !committed)
        return committed.error();
    const qint64 added = *after - *before;
    return CiChanges{added, qint64(list.runs.size()) - added, qint64(list.deployments.size())};
}

Status CiStore::mergeRuns(qint64 sourceId, const std::vector<RunRecord> &runs, const Ticket &ticket)
{
    auto statement = BulkStatement::prepare(
        m_database,
        u"INSERT INTO ci_run (ci_source_id, external_id, attempt, workflow, branch, commit_id, trigger_event, "
        "started_at, finished_at, conclusion, url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (ci_source_id, external_id, attempt) DO UPDATE SET workflow = excluded.workflow, "
        "branch = excluded.branch, commit_id = excluded.commit_id, trigger_event = excluded.trigger_event, "
        "started_at = excluded.started_at, finished_at = excluded.finished_at, conclusion = excluded.conclusion, "
        "url = excluded.url WHERE excluded.conclusion <> 'unknown' AND (ci_run.finished_at IS NULL "
        "OR excluded.finished_at >= ci_run.finished_at)"_s);
    if (!statement)
        return statement.error();
    Row row;
    int written = 0;
    for (const RunRecord &run : runs) {
        row.add(sourceId).add(run.externalId).add(qint64(run.attempt)).add(run.workflow).add(run.branch);
        row.add(run.commit).add(run.event).addMoment(run.started).addMoment(run.finished);
        row.add(run.conclusion).add(run.url);
        if (const Status ran = row.run(*statement); !ran)
            return ran;
        if (++written % rowsPerBreath == 0) {
            if (ticket.cancelled())
                return cancelledError();
            ticket.report(written, int(runs.size()), {});
        }
    }
    return done();
}

Status CiStore::mergeJobs(qint64 sourceId, const std::vector<RunRecord> &runs)
{
    const QString run = u"FROM ci_run WHERE ci_source_id = ? AND external_id = ? AND attempt = ?"_s;
    auto clear = BulkStatement::prepare(m_database, u"DELETE FROM ci_job WHERE ci_run_id = (SELECT id "_s + run + u")");
    auto add = BulkStatement::prepare(
        m_database,
        u"INSERT INTO ci_job (ci_run_id, name, started_at, finished_at, conclusion) SELECT id, ?, ?, ?, ? "_s + run);
    if (!clear)
        return clear.error();
    if (!add)
        return add.error();
    Row row;
    for (const RunRecord &record : runs) {
        if (record.jobs.isEmpty())
            continue;
        if (const Status ran = row.add(sourceId).add(record.externalId).add(qint64(record.attempt)).run(*clear); !ran)
            return ran;
        for (const JobRecord &job : record.jobs) {
            row.add(job.name).addMoment(job.started).addMoment(job.finished).add(job.conclusion);
            if (const Status ran = row.add(sourceId).add(record.externalId).add(qint64(record.attempt)).run(*add); !ran)
                return ran;
        }
    }
    return done();
}

Status CiStore::mergeDeployments(qint64 projectId, qint64 sourceId, const std::vector<DeploymentRecord> &deployments)
{
    auto statement = BulkStatement::prepare(
        m_database,
        u"INSERT INTO deployment (project_id, ci_source_id, external_id, environment, commit_id, deployed_at, "
        "conclusion, source, url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (ci_source_id, external_id) "
        "DO UPDATE SET environment = excluded.environment, commit_id = excluded.commit_id, "
        "deployed_at = excluded.deployed_at, conclusion = excluded.conclusion, url = excluded.url"_s);
    if (!statement)
        return statement.error();
    Row row;
    for (const DeploymentRecord &deployment : deployments) {
        if (deployment.deployed <= 0)
            continue;
        row.add(projectId).add(sourceId).add(deployment.externalId).add(deployment.environment);
        row.add(deployment.commit).addMoment(deployment.deployed).add(deployment.conclusion);
        if (const Status ran = row.add(deployment.source).add(deployment.url).run(*statement); !ran)
            return ran;
    }
    return done();
}

Status CiStore::noteFetch(qint64 sourceId, const RunList &list, Moment fetched)
{
    Moment oldest = 0;
    for (const RunRecord &run : list.runs)
        if (const Moment at = run.finished > 0 ? run.finished : run.started; at > 0 && (oldest == 0 || at < oldest))
            oldest = at;
    const QVariant since =
        list.isPage() && oldest > 0 ? QVariant(QString::fromStdString(columnOf(oldest))) : QVariant();
    // Runs may be missing before the oldest of the newest page; an older page read later does not close the gap.
    const auto noted = m_database.change(
        u"UPDATE ci_source SET fetched_at = ?, complete_since = COALESCE (max (complete_since, ?), ?, complete_since) "
        "WHERE id = ?"_s,
        {QString::fromStdString(columnOf(fetched)), since, since, sourceId});
    return noted ? done() : Status(noted.error());
}

Result<QList<StoredSource>> CiStore::sources(qint64 projectId) const
{
    auto query = m_database.run(u"SELECT id, provider, base_url, repository, fetched_at, complete_since FROM ci_source "
                                "WHERE project_id = ? ORDER BY id"_s,
                                {projectId});
    if (!query)
        return query.error();
    QList<StoredSource> sources;
    while (query->next())
        sources << StoredSource{{query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString(),
                                 query->value(3).toString()},
                                momentIn(*query, 4),
                                momentIn(*query, 5)};
    return sources;
}

Result<qint64> CiStore::countRuns(qint64 projectId) const
{
    const auto count = m_database.value(u"SELECT count(*) FROM ci_run WHERE ci_source_id IN "
                                        "(SELECT id FROM ci_source WHERE project_id = ?)"_s,
                                        {projectId});
    if (!count)
        return count.error();
    return count->toLongLong();
}

Result<Moment> CiStore::newestEnd(qint64 projectId, Moment notAfter) const
{
    const auto end = m_database.value(u"SELECT max (finished_at) FROM ci_run WHERE ci_source_id IN "
                                      "(SELECT id FROM ci_source WHERE project_id = ?) AND finished_at <= ?"_s,
                                      {projectId, QString::fromStdString(columnOf(notAfter))});
    if (!end)
        return end.error();
    return momentOfColumn(end->toString().toStdString());
}

Result<QList<JobRecord>> CiStore::jobs(qint64 runId) const
{
    auto query = m_database.run(
        u"SELECT name, conclusion, started_at, finished_at FROM ci_job WHERE ci_run_id = ? ORDER BY id"_s, {runId});
    if (!query)
        return query.error();
    QList<JobRecord> jobs;
    while (query->next())
        jobs << JobRecord{query->value(0).toString(), query->value(1).toString(), momentIn(*query, 2),
                          momentIn(*query, 3)};
    return jobs;
}

Result<std::vector<DeploymentRecord>> CiStore::deployments(qint64 projectId, Moment after) const
{
    auto query = m_database.run(
        u"SELECT external_id, environment, commit_id, deployed_at, conclusion, source, url, "
        "ci_source_id FROM deployment WHERE project_id = ? AND deployed_at > ? ORDER BY deployed_at, id"_s,
        {projectId, QString::fromStdString(columnOf(std::max<Moment>(0, after)))});
    if (!query)
        return query.error();
    std::vector<DeploymentRecord> deployments;
    while (query->next())
        deployments.push_back({query->value(0).toString(), query->value(1).toString(), query->value(2).toString(),
                               momentIn(*query, 3), query->value(4).toString(), query->value(5).toString(),
                               query->value(6).toString(), query->value(7).toLongLong(), 0});
    return deployments;
}

Status CiStore::putTests(qint64 importId, const std::vector<TestRecord> &tests)
{
    if (const auto cleared = m_database.change(u"DELETE FROM test_result WHERE import_id = ?"_s, {importId}); !cleared)
        return cleared.error();
    auto statement = BulkStatement::prepare(
        m_database, u"INSERT INTO test_result (import_id, name, outcome, seconds) VALUES (?, ?, ?, ?)"_s);
    if (!statement)
        return statement.error();
    Row row;
    for (const TestRecord &test : tests)
        if (const Status ran =
                row.add(importId).add(test.name).add(qint64(test.outcome)).add(test.seconds).run(*statement);
            !ran)
            return ran;
    return done();
}

Result<std::vector<StoredTests>> CiStore::tests(qint64 projectId, int mostReports) const
{
    auto query = m_database.run(
        u"SELECT report.id, report.file_name, report.at, name, outcome, seconds FROM test_result JOIN "
        "(SELECT id, file_name, COALESCE (scanned_at, imported_at) AS at FROM import WHERE project_id = ? "
        "AND undone_at IS NULL AND id IN (SELECT import_id FROM test_result) ORDER BY at DESC, id DESC LIMIT ?) AS "
        "report "
        "ON report.id = import_id ORDER BY report.at DESC, report.id DESC, test_result.id"_s,
        {projectId, mostReports});
    if (!query)
        return query.error();
    std::vector<StoredTests> reports;
    while (query->next()) {
        const qint64 id = query->value(0).toLongLong();
        if (reports.empty() || reports.back().importId != id)
            reports.push_back({id, query->value(1).toString(), momentIn(*query, 2), {}});
        reports.back().tests.push_back(
            {query->value(3).toString(), TestRecord::Outcome(query->value(4).toInt()), query->value(5).toDouble()});
    }
    return reports;
}

} // namespace sextant
