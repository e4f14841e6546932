// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/history.h"

namespace sextant {

/// Which signatures are one person. Persons are numbers: names stay inside.
struct Identities
{
    std::vector<int> personOf;     ///< by index into History::people
    std::vector<bool> isBot;       ///< by person
    std::vector<std::string> name; ///< by person; for sorting only
};

/// Joins by .mailmap, then by e-mail, then by normalised name.
Identities mergeIdentities(const std::vector<Signature> &people, std::string_view mailmap);

} // namespace sextant
