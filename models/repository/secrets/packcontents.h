// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <git2.h>

#include <vector>

namespace sextant {

/// An object as a pack holds it: whole, or as the difference from another object of the pack.
struct PackedObject
{
    static constexpr std::size_t whole = ~std::size_t(0);

    git_oid id{};
    quint64 offset = 0;
    git_object_t type = GIT_OBJECT_INVALID; ///< invalid where the pack does not tell
    std::size_t base = whole;               ///< position of the object from which it differs
};

/// What the index of a pack (version 2) and the heads in the pack tell, ascending by offset; empty when they do not fit
/// their form. It is a help to read in a good order, nothing more: objects are read through the library.
std::vector<PackedObject> packContents(const QString &indexFileName);

/// Positions of all objects, each right before the one from which it differs: whoever reads the first has unpacked the
/// others on the way, and neighbours are versions of one file.
std::vector<std::size_t> byFamily(const std::vector<PackedObject> &objects);

} // namespace sextant
