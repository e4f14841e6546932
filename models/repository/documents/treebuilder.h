// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/documents/documentnode.h"

#include <optional>

namespace sextant {

/// Puts a tree together from the events of a parser, within the bounds of all documents.
class TreeBuilder
{
public:
    /// All of them: false once the document is too deep or too large.
    bool scalar(std::string text, int line);
    bool open(DocumentNode::Kind kind, int line);
    bool close();
    /// Of a mapping whose keys were given twice, the last one counts.
    bool closeUnique();
    void key(std::string name, int line);

    DocumentPointer root() const { return m_root; }

private:
    bool put(const std::shared_ptr<DocumentNode> &node, const std::optional<std::pair<std::string, int>> &key);

    struct Open
    {
        std::shared_ptr<DocumentNode> node;
        std::optional<std::pair<std::string, int>> key;
    };
    std::vector<Open> m_open;
    DocumentPointer m_root;
    int m_nodes = 0;
};

} // namespace sextant
