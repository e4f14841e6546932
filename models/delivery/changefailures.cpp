// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/changefailures.h"

#include "statistics/quantile.h"

#include <QSet>

namespace sextant {

namespace {

constexpr double hour = 3600;
constexpr double window = 48 * hour;

std::optional<Band> bandOfRate(std::optional<double> rate)
{
    if (!rate)
        return std::nullopt;
    return *rate <= 0.05 ? Band::Elite : *rate <= 0.10 ? Band::High : *rate <= 0.15 ? Band::Medium : Band::Low;
}

} // namespace

ChangeFailures changeFailures(Deployments deployments)
{
    const std::vector<Deployment> ordered = inOrder(deployments);
    QSet<QString> seen;
    std::vector<double> recoveries;
    ChangeFailures failures;
    qint64 remedies = 0;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const Deployment &deployment = ordered[i];
        seen.insert(deployment.commit);
        remedies += deployment.remedy ? 1 : 0;
        bool remedied = false;
        if (i + 1 < ordered.size()) {
            const Deployment &next = ordered[i + 1];
            const bool rollsBack = seen.contains(next.commit) && next.commit != deployment.commit;
            remedied = (next.remedy || rollsBack) && next.end - deployment.end <= window;
            if (remedied)
                recoveries.push_back((next.end - deployment.end) / hour);
        }
        if (deployment.incident || remedied)
            failures.failedIds.push_back(deployment.id);
    }
    failures.failed = shareOf(qint64(failures.failedIds.size()), qint64(ordered.size()));
    failures.band = bandOfRate(failures.failed.rate());
    failures.recoveryMedian = median(std::move(recoveries));
    failures.recoveryBand = bandBelow(failures.recoveryMedian, 1, 24, 168);
    failures.rework = shareOf(remedies, qint64(ordered.size()));
    return failures;
}

} // namespace sextant
