// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

namespace sextant::test {

/// Detector from its parts; needs are fact ids that must be found.
Detector detector(const QStringList &needs, Detector::Meaning meaning, SignClass signClass);

/// A catalogue of four checks that a test can follow by hand:
/// sec.secrets (security, 10, AASS), sec.scan (security, 5, AADD, applies if login),
/// rel.tests (reliability, 10, AADS), rel.backups (reliability, 10, AASS, applies if db).
Catalogue smallCatalogue();

} // namespace sextant::test
