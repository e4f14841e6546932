// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/mapping/mapping.h"
#include "usecases/importreports.h"

namespace sextant {

/// The mappings of a workspace, by name. One that cannot be read any more is left out.
Result<QList<Mapping>> storedMappings(const Database &database);
/// Puts one in, in place of another of the same name.
Status keepMapping(const Database &database, const Mapping &mapping);
Status removeMapping(const Database &database, const QString &name);

/// readReports() and importReports() with mappings beside those of the workspace.
Result<QList<FileOutcome>> readReports(const QStringList &files, const QString &asFormat,
                                       const QList<Mapping> &mappings, const Ticket &ticket);
Result<QList<FileOutcome>> importReports(const Workspace &workspace, const ImportRequest &request,
                                         const QList<Mapping> &mappings, const Catalogue &catalogue,
                                         const Ticket &ticket);

} // namespace sextant
