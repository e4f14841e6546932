// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/contents.h"

namespace sextant {

/// "file:…" and "glob:…": which paths exist.
Result<QList<Fact>> fileFacts(const Catalogue &catalogue, const Listing &listing, const QString &commit);
/// "dep:…": which packages the manifests ask for.
QList<Fact> dependencyFacts(const Catalogue &catalogue, const QList<ManifestContent> &manifests, const QString &commit);
/// "text:…": which patterns occur.
QList<Fact> textFacts(const TextSearch &search, const Contents &contents);

} // namespace sextant
