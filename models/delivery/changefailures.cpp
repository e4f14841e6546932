// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/changefailures.h"

#include "base/seconds.h"
#include "statistics/quantile.h"

#include <QSet>

namespace sextant {

namespace {

constexpr double window = 48 * secondsInHour;

std::optional<Band> bandOfRate(std::optional<double> rate)
{
    if (!rate)
        return std::nullopt;
    return *rate <= 0.05 ? Band::Elite : *rate <= 0.10 ? Band::High : *rate <= 0.15 ? Band::Medium : Band::Low;
}

void addFailures(const std::vector<Deployment> &ordered, ChangeFailures &failures, std::vector<double> &recoveries)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const Deployment &deployment = ordered[i];
        seen.insert(deployment.commit);
        bool remedied = false;
        if (i + 1 < ordered.size()) {
            const Deployment &next = ordered[i + 1];
            const bool rollsBack = seen.contains(next.commit) && next.commit != deployment.commit;
            remedied = (next.remedy || rollsBack) && next.end - deployment.end <= window;
            if (remedied)
                recoveries.push_back((next.end - deployment.end) / secondsInHour);
        }
        if (deployment.incident || remedied)
            failures.failedIds.push_back(deployment.id);
    }
}

} // namespace

ChangeFailures changeFailures(Deployments deployments)
{
    return joinedFailures(std::span(&deployments, 1));
}

ChangeFailures joinedFailures(std::span<const Deployments> sequences)
{
    std::vector<double> recoveries;
    ChangeFailures failures;
    qint64 all = 0;
    qint64 remedies = 0;
    for (const Deployments deployments : sequences) {
        const std::vector<Deployment> ordered = inOrder(deployments);
        all += qint64(ordered.size());
        remedies += std::ranges::count(ordered, true, &Deployment::remedy);
        addFailures(ordered, failures, recoveries);
    }
    failures.failed = shareOf(qint64(failures.failedIds.size()), all);
    failures.band = bandOfRate(failures.failed.rate());
    failures.recoveryMedian = median(std::move(recoveries));
    failures.recoveryBand = bandBelow(failures.recoveryMedian, 1, 24, 168);
    failures.rework = shareOf(remedies, all);
    return failures;
}

} // namespace sextant
