// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/scandigest.h"
#include "catalogue/catalogue.h"

namespace sextant {

/// What scans say about the checks (method B3, rule of zero-tolerance findings). No scan of a class, or a failed one,
/// is no evidence: never a clean result.
QList<Evidence> evidenceFromScans(const Catalogue &catalogue, const QList<Scan> &scans);

} // namespace sextant
