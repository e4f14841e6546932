// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/projectstore.h"
#include "storage/workspacesearch.h"

namespace sextant {

/// What the palette reads of a workspace. Every call opens the file for itself, so that any thread may search while the
/// window works; what cannot be read is not found.
namespace SearchDesk {

QList<Project> projects(const QString &workspace);
/// At most so many, those of the project `first` before the others.
QList<FoundFinding> findings(const QString &workspace, const QString &words, qint64 first, int most);
QList<FoundPerson> people(const QString &workspace);

} // namespace SearchDesk

} // namespace sextant
