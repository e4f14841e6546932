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

/// All files of a catalogue as one document, so that a catalogue can be handed on, edited and kept as one thing.
Result<QByteArray> catalogueFileOf(const QString &path);
/// Reads such a document. Errors point into it: "own.json#/files/security.json/checks/3/weight".
Result<Catalogue> readCatalogueFile(const QByteArray &bytes, const QString &name);
/// Of either kind: one document, or a catalogue.json with its parts beside it.
Result<Catalogue> loadAnyCatalogue(const QString &path);

} // namespace sextant
