// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/documents/documentnode.h"

#include <QString>

#include <functional>

namespace sextant {

/// The way from a node to those below it: keys with dots between them, "*" for every key or item, a number for one item
/// of a list, "quotes" around a key that holds dots. "." is the node itself.
class DocumentPath
{
public:
    static Result<DocumentPath> parse(const QString &text);

    /// Line and node of everything that the path leads to, until visit says false. Each step costs one of budget, as
    /// aliases can name the same lists and mappings again and again; when it is spent, the rest is not visited.
    using Visit = std::function<bool(int line, const DocumentNode &node)>;
    void walk(const DocumentNode &from, int line, int &budget, const Visit &visit) const;

private:
    struct Step
    {
        std::string key;
        bool all = false;
        int index = -1;
    };
    bool walkFrom(std::size_t step, const DocumentNode &node, int line, int &budget, const Visit &visit) const;

    std::vector<Step> m_steps;
};

} // namespace sextant
