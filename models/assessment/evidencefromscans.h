// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "domain/scandigest.h"

namespace sextant {

/// What scans say about the checks on that day (method B3, rule of zero-tolerance findings): one of medium severity
/// that is past its deadline weighs as one of high. No scan of a class, or a failed one, is no evidence: never a clean
/// result.
QList<Evidence> evidenceFromScans(const Catalogue &catalogue, const QList<Scan> &scans, QDate today);

} // namespace sextant
