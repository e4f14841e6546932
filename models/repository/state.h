// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/inspection.h"
#include "repository/opening.h"

namespace sextant {

/// Describes an open repository and the commit that is looked at.
RepositoryState describe(const OpenRepository &open, const QString &revision, const git_oid &commit);
/// An address without user name and password; what is no URL is kept as it is.
QString withoutPassword(const QString &address);

} // namespace sextant
