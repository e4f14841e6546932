// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ticket.h"
#include "catalogue/catalogue.h"
#include "storage/workspace.h"

namespace sextant {

/// Brings the invented products of the demonstration into the workspace: their repositories are written beside it,
/// inspected month by month, and their reports and answers taken in as those of real ones are. The ids of the projects,
/// the main one first. Where they exist already nothing is changed. The same moment gives the same figures.
Result<QList<qint64>> createDemo(const Workspace &workspace, const Catalogue &catalogue, const QDateTime &now,
                                 const Ticket &ticket);

/// Where the repositories of the demonstration of a workspace lie.
QString demoFolder(const Workspace &workspace);

} // namespace sextant
