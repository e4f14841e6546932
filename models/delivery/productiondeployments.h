// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/deliverydefinition.h"
#include "delivery/leadtime.h"

namespace sextant {

/// A tag of a repository, at the commit behind it.
struct TagRecord
{
    QString name;
    QString commit;
    Moment tagged = 0; ///< when it was made, or its commit if it does not say
};

/// What the repository tells about deployments: commits by id, and which of them put something right.
struct ChangeHistory
{
    CommitGraph commits;
    QSet<QString> remedies;
    QList<TagRecord> tags;
    bool cut = false; ///< older commits are missing
};

/// Whether a commit's subject says that it puts right what an earlier one broke.
bool soundsLikeRemedy(QStringView subject);
/// Whether a name sounds like production, or like a workflow that takes something there.
bool soundsLikeProduction(QStringView environment);
bool soundsLikeDeploying(QStringView workflow);
/// A release or a tag as a provider tells it: given out, which is not the same as brought to production.
bool isVersion(const DeploymentRecord &record);
/// "v1.2.3", "1.2", "release-1.4.0": the tag of a version that is not a candidate.
bool isVersionTag(QStringView tag);

/// The deployments to production, and what they were taken from.
struct ProductionDeployments
{
    DeploymentRule rule = DeploymentRule::Best; ///< never Best when there are any
    QString name;                               ///< of the environment or workflow; empty when several
    std::vector<DeploymentRecord> records;      ///< by time
    std::vector<Deployment> deployments;        ///< the same, as method C takes them; id is the index of the record
};

/// Of the runs and the told deployments of one part alone; history is its own.
ProductionDeployments productionDeployments(const std::vector<RunRecord> &runs,
                                            const std::vector<DeploymentRecord> &told, const ChangeHistory &history,
                                            const DeliveryDefinition &definition, int part = 0);

} // namespace sextant
