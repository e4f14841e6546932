// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/named.h"
#include "delivery/pipelineruns.h"
#include "delivery/runrecord.h"

namespace sextant {

/// What a deployment is taken from.
enum class DeploymentRule : quint8 {
    Best,        ///< the first of the others that has any
    Environment, ///< what the provider lists as deployments to production
    Workflow,    ///< good runs of a workflow that deploys
    Tags,        ///< tags of versions in the repository
};

/// What counts as a failure and as a deployment. Kept with the project, since every figure hangs on it.
struct DeliveryDefinition
{
    bool unstableFails = true;      ///< Jenkins' word for failed tests
    bool cancelledFails = false;    ///< method C leaves these out
    bool pullRequestsCount = false; ///< likewise: only what is on the branch already
    QString branch;                 ///< empty: the default branch
    DeploymentRule deployments = DeploymentRule::Best;
    QString name; ///< of the environment or workflow; empty: what sounds like production

    bool operator==(const DeliveryDefinition &) const = default;
};

/// As one JSON object; what does not fit is left at its default.
QString textOf(const DeliveryDefinition &definition);
DeliveryDefinition definitionFrom(const QString &text);

RunOutcome outcomeOf(const RunRecord &run, const DeliveryDefinition &definition);
/// Whether the event counts: a pull request is not on the branch yet.
bool eventCounts(QStringView event, const DeliveryDefinition &definition);

template <>
std::span<const Name<DeploymentRule>> names<DeploymentRule>();

} // namespace sextant
