// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: see base/jsoncursor.h.
#pragma once

#include "base/jsoncursor.h"

namespace sextant {

/// Whether a document is held to its schema and rules. What is compiled into the program cannot change after the tests
/// held it to them, so reading it at every start need not do so again.
enum class Scrutiny { Whole, None };

/// Reads one file of a catalogue: a regular file, bounded in size, depth and length of texts, of the shape that the
/// published schema ("catalogue", "checks" or "detector-sets") gives.
Result<nlohmann::json> readCatalogueDocument(const QString &path, const QString &schema,
                                             Scrutiny scrutiny = Scrutiny::Whole);
/// The same of bytes that are there already; name is what errors call them.
Result<nlohmann::json> parseCatalogueDocument(const QByteArray &bytes, const QString &name, const QString &schema);
/// Whether a part of a document that was read has the shape of a schema; pointer is where the part lies.
Status validateCatalogueDocument(const nlohmann::json &part, const QString &schema, const QString &name,
                                 const QString &pointer);
/// What of a document does not fit a schema, and where.
struct SchemaFault
{
    QString reason;
    QString pointer;
};
/// Whether to say where it does not fit, which costs a text for each of the places there are.
enum class Faults { Explained, Told };
/// Against a published schema by its name, "catalogue" or "bundle"; none when all fits.
Result<std::optional<SchemaFault>> schemaFaultIn(const nlohmann::json &document, const QString &schema,
                                                 Faults faults = Faults::Explained);
/// A key given twice would silently win over the first one.
Status refuseRepeatedKeys(const QByteArray &bytes, const QString &name);
/// A regular file of at most 8 MiB.
Result<QByteArray> readCatalogueBytes(const QString &path);

} // namespace sextant
