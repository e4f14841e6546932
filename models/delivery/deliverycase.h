// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "delivery/deliverymetrics.h"

namespace sextant {

/// Runs and deployments as `sextant ci metrics --case` reads them; json is UTF-8. Errors name the JSON pointer of what
/// does not fit.
Result<DeliveryFacts> readDeliveryCase(const QByteArray &json, const QString &fileName);

/// The answer of `sextant ci metrics --case`, one JSON document (schema sextant.ci-metrics/1).
QByteArray answerDeliveryCase(const DeliveryFacts &facts);
/// The same document of figures that were worked out elsewhere.
QByteArray answerDelivery(const DeliveryMetrics &metrics);

} // namespace sextant
