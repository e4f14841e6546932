// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: the header is large.
#pragma once

#include "repository/manifests/manifesttext.h"

#include <toml++/toml.h>

namespace sextant {

/// name = "version" and name = { version = "…" }, as Cargo, Poetry and Pipenv write it.
void addTable(const toml::table *table, QList<Declaration> &declarations);
/// ["requests>=2", …]
void addRequirements(const toml::array *list, QList<Declaration> &declarations);

} // namespace sextant
