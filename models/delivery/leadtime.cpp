// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/leadtime.h"

#include "base/seconds.h"
#include "statistics/quantile.h"

namespace sextant {

QStringList broughtBy(const QString &commit, const CommitGraph &commits, QSet<QString> &done)
{
    QStringList brought;
    QStringList open{commit};
    while (!open.isEmpty()) {
        const QString at = open.takeLast();
        if (done.contains(at) || !commits.times.contains(at))
            continue;
        done.insert(at);
        brought << at;
        open += commits.parents.value(at);
    }
    return brought;
}

std::vector<double> leadHours(Deployments deployments, const CommitGraph &commits)
{
    std::vector<double> hours;
    QSet<QString> done;
    bool baseline = true;
    for (const Deployment &deployment : inOrder(deployments)) {
        const QStringList brought = broughtBy(deployment.commit, commits, done);
        // When the first known deployment's commits first ran is not known.
        if (std::exchange(baseline, false))
            continue;
        for (const QString &commit : brought) {
            const double time = commits.times.value(commit);
            if (commits.parents.value(commit).size() < 2 && deployment.end > time)
                hours.push_back((deployment.end - time) / secondsInHour);
        }
    }
    std::ranges::sort(hours);
    return hours;
}

LeadTime leadTime(Deployments deployments, const CommitGraph &commits)
{
    return leadTimeOf(leadHours(deployments, commits));
}

LeadTime leadTimeOf(const std::vector<double> &hours)
{
    LeadTime lead{qint64(hours.size()), quantileOfSorted(hours, 0.5), quantileOfSorted(hours, 0.9), {}};
    lead.band = bandBelow(lead.median, 24, 168, 730);
    return lead;
}

} // namespace sextant
