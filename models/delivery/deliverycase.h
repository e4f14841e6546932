// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "delivery/deliverydefinition.h"
#include "delivery/deliverymetrics.h"

namespace sextant {

/// Runs and deployments as `sextant ci metrics --case` reads them; json is UTF-8. Errors name the JSON pointer of what
/// does not fit.
Result<DeliveryFacts> readDeliveryCase(const QByteArray &json, const QString &fileName);

/// The answer of `sextant ci metrics --case`, one JSON document (schema sextant.ci-metrics/1).
QByteArray answerDeliveryCase(const DeliveryFacts &facts);

/// What one repository brings into joined figures.
struct RepositoryMetrics
{
    QString name;
    QString branch;
    Share success;
    qint64 deployments = 0;
    DeploymentRule rule = DeploymentRule::Best;
    bool deploymentsCount = true; ///< false: it knows tags only, and others know deployments
};

/// The same document of figures that were worked out elsewhere; with the repositories if they are of a project.
QByteArray answerDelivery(const DeliveryMetrics &metrics, const QList<RepositoryMetrics> &repositories = {});

} // namespace sextant
