// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"

namespace sextant {

/// The catalogue that the program brings along. Its tests judge it as loadCatalogue() does; a start does not again.
Result<Catalogue> loadBuiltInCatalogue();

/// A catalogue.json with its parts beside it. Refused whole when anything does not fit; the error names the file, the
/// JSON pointer and the reason.
Result<Catalogue> loadCatalogue(const QString &path);

} // namespace sextant
