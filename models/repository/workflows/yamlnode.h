// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace sextant {

struct YamlNode;

/// One pair of a mapping, or one item of a list, which has no key.
struct YamlEntry
{
    std::string key;
    int line = 0; ///< of the key, or of the item
    std::shared_ptr<const YamlNode> value;
};

/// A document of YAML with the line of everything in it. Scalars stay text: "on" is a key here, not true. An alias is
/// the node that it names, never a copy.
struct YamlNode
{
    enum class Kind : quint8 { Scalar, List, Map };

    Kind kind = Kind::Scalar;
    std::string text; ///< of a scalar
    int line = 0;
    bool isBlock = false; ///< "|" or ">": its text begins on the next line
    int height = 0;       ///< levels below, aliases followed
    std::vector<YamlEntry> entries;

    /// The entry with this key, also of the mappings that "<<" merges in; null without one.
    const YamlEntry *entry(std::string_view key) const;
    const YamlNode *child(std::string_view key) const;
    std::string textOf(std::string_view key) const; ///< empty when it is no scalar
    /// The scalar itself, or those of the list, also of lists in it, as far as they are scalars.
    std::vector<const YamlNode *> scalars() const;
    /// Whether this scalar is among them, or a key of the mapping is this.
    bool names(std::string_view word) const;

private:
    const YamlEntry *entryWithin(std::string_view key, int &visits) const;
};

/// The first document. Bounded in depth and in nodes; the error says why it is none, and in which line.
Result<std::shared_ptr<const YamlNode>> readYaml(std::string_view text);
/// Every document of the text, the bounds for all of them together. A key that stands twice in one mapping is an error,
/// as it is for the programs that use such files.
Result<std::vector<std::shared_ptr<const YamlNode>>> readYamlStream(std::string_view text);

} // namespace sextant
