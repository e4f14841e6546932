// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files of this room only.
#pragma once

#include "delivery/deliveryview.h"

namespace sextant {

/// Deployments of all parts together, and their figures. What follows what is asked within each part; then changes,
/// failures and deployments are counted as one.
void fillDeployments(const DeliveryInput &input, DeliveryView &view);

} // namespace sextant
