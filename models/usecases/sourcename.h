// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/inspection.h"
#include "storage/repositorystore.h"

namespace sextant {

/// What people call a repository or folder of a product: "shop", "shop/services/api".
QString sourceName(const RepositoryState &repository);
QString sourceName(const Repository &repository);

} // namespace sextant
