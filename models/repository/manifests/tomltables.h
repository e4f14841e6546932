// SPDX-License-Identifier: GPL-3.0-or-later
// Include from .cpp files only: the header is large.
#pragma once

#include "repository/manifests/manifesttext.h"

#include <toml++/toml.h>

namespace sextant {

/// Each dot of a key makes a table in a table, and those are taken apart again by recursion.
bool hasEndlessKey(std::string_view text);
/// Throws toml::parse_error, also at a key without end.
toml::table parseToml(std::string_view text);

/// name = "version" and name = { version = "…" }, as Cargo, Poetry and Pipenv write it.
void addTable(const toml::table *table, QList<Declaration> &declarations);
/// ["requests>=2", …]
void addRequirements(const toml::array *list, QList<Declaration> &declarations);

} // namespace sextant
