// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "delivery/runrecord.h"
#include "storage/database.h"

#include <functional>
#include <optional>

namespace sextant {

/// What a list of runs changed.
struct CiChanges
{
    qint64 added = 0; ///< attempts that were not known
    qint64 known = 0; ///< attempts that were known, whether they say something new or not
    qint64 deployments = 0;

    bool operator==(const CiChanges &) const = default;
};

struct StoredSource
{
    RunSource source;
    Moment fetched = 0;
    Moment completeSince = 0; ///< earlier runs were left out by the provider; 0: nothing is known to be missing
};

struct StoredRun
{
    qint64 id = 0;
    qint64 sourceId = 0;
    RunRecord run; ///< without jobs
};

/// A source, and the part that its runs are of when several are looked at together.
struct SourcePart
{
    qint64 sourceId = 0;
    int part = 0;
};

/// A report of test cases, and what each case came to.
struct StoredTests
{
    qint64 importId = 0;
    QString file;
    Moment at = 0;
    std::vector<TestRecord> tests;
};

/// Runs, jobs, deployments and test cases of a project. Told twice, they are there once; a later telling wins, and one
/// that is still running never takes back how a run ended.
class CiStore
{
public:
    explicit CiStore(Database database);

    Result<CiChanges> merge(qint64 projectId, const RunList &list, Moment fetched, const Ticket &ticket);
    Result<QList<StoredSource>> sources(qint64 projectId) const;
    /// Runs that ended after a moment, by their end, then those that have not ended. limit keeps the newest; 0 is no
    /// limit.
    Result<std::vector<StoredRun>> runs(qint64 projectId, Moment after, qint64 limit = 0,
                                        const Ticket &ticket = {}) const;
    /// The same of some sources, without what only the store knows. Made for very many.
    Result<std::vector<RunRecord>> runsOf(const QList<SourcePart> &sources, Moment after, qint64 limit = 0,
                                          const Ticket &ticket = {}) const;
    Result<qint64> countRuns(qint64 projectId) const;
    /// End of the newest run that ended by then; 0 without one.
    Result<Moment> newestEnd(qint64 projectId, Moment notAfter) const;
    /// That the newest runs of a source were for, each as often as it was run.
    Result<QStringList> newestCommits(qint64 sourceId, int count) const;
    Result<QList<JobRecord>> jobs(qint64 runId) const;
    Result<std::vector<DeploymentRecord>> deployments(qint64 projectId, Moment after) const;

    Status putTests(qint64 importId, const std::vector<TestRecord> &tests);
    /// Of the newest reports, newest first.
    Result<std::vector<StoredTests>> tests(qint64 projectId, int mostReports) const;

private:
    using MakeRun = std::function<RunRecord &(qint64 id)>;
    Status readRuns(const QString &condition, const QVariantList &values, const MakeRun &make,
                    const Ticket &ticket) const;
    Result<qint64> countEnded(qint64 sourceId, const QString &after) const;
    Result<qint64> sourceId(qint64 projectId, const RunSource &source);
    Status mergeRuns(qint64 sourceId, const std::vector<RunRecord> &runs, const Ticket &ticket);
    Status mergeJobs(qint64 sourceId, const std::vector<RunRecord> &runs);
    Status mergeDeployments(qint64 projectId, qint64 sourceId, const std::vector<DeploymentRecord> &deployments);
    Status noteFetch(qint64 sourceId, const RunList &list, Moment fetched);

    Database m_database;
};

} // namespace sextant
