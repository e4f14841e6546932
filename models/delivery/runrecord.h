// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace sextant {

/// A moment as a provider states it, in milliseconds since 1970 UTC; 0 is not known.
using Moment = qint64;

struct JobRecord
{
    QString name;
    QString conclusion;
    Moment started = 0;
    Moment finished = 0;

    bool operator==(const JobRecord &) const = default;
};

/// One attempt of a run as its provider tells it, before anybody decides what counts as a failure.
struct RunRecord
{
    QString externalId; ///< the provider's; the same for all attempts
    int attempt = 1;
    QString workflow;
    QString branch;
    QString commit;
    QString event;
    QString conclusion; ///< the provider's word in lower case; a status while it is still running
    Moment started = 0;
    Moment finished = 0; ///< 0: not finished
    QString url;
    QList<JobRecord> jobs;
    int part = 0; ///< of what is looked at together, such as one of several repositories

    bool operator==(const RunRecord &) const = default;
};

struct DeploymentRecord
{
    QString externalId;
    QString environment;
    QString commit;
    Moment deployed = 0;
    QString conclusion;
    QString source; ///< what it was taken from: "github", "gitlab", "workflow", "tag"
    QString url;
    qint64 sourceId = 0; ///< of the RunSource that told of it
    int part = 0;

    bool operator==(const DeploymentRecord &) const = default;
};

/// Where runs come from. A file and a later fetch of the same place are one source, so that nothing is there twice.
struct RunSource
{
    qint64 id = 0;
    QString provider; ///< "github", "gitlab", "jenkins"
    QString host;     ///< scheme and host
    QString repository;

    bool operator==(const RunSource &) const = default;
};

/// The runs of one source, as one file or one answer tells them.
struct RunList
{
    RunSource source;
    std::vector<RunRecord> runs;
    std::vector<DeploymentRecord> deployments;
    qint64 stated = 0; ///< how many runs the provider says it has; 0 when it does not say

    bool isPage() const { return stated > qint64(runs.size()); }
};

/// How one test case ended in one report.
struct TestRecord
{
    enum class Outcome : quint8 { Passed, Failed, Skipped };

    QString name;
    Outcome outcome = Outcome::Passed;
    double seconds = 0;

    bool operator==(const TestRecord &) const = default;
};

} // namespace sextant
