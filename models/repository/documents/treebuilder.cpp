// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/treebuilder.h"

#include <algorithm>
#include <set>

namespace sextant {

bool TreeBuilder::scalar(std::string text, int line)
{
    const auto node = std::make_shared<DocumentNode>();
    node->text = std::move(text);
    node->line = line;
    return put(node, m_open.empty() ? std::nullopt : m_open.back().key);
}

bool TreeBuilder::open(DocumentNode::Kind kind, int line)
{
    if (int(m_open.size()) >= deepestDocument)
        return false;
    const auto node = std::make_shared<DocumentNode>();
    node->kind = kind;
    node->line = line;
    m_open.push_back({node, {}});
    return true;
}

bool TreeBuilder::close()
{
    if (m_open.empty())
        return false;
    const auto node = m_open.back().node;
    m_open.pop_back();
    return put(node, m_open.empty() ? std::nullopt : m_open.back().key);
}

bool TreeBuilder::closeUnique()
{
    if (!m_open.empty()) {
        std::vector<DocumentEntry> &entries = m_open.back().node->entries;
        std::set<std::string, std::less<>> seen;
        std::vector<DocumentEntry> kept;
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
            if (seen.insert(entry->key).second)
                kept.push_back(std::move(*entry));
        std::ranges::reverse(kept);
        entries = std::move(kept);
    }
    return close();
}

void TreeBuilder::key(std::string name, int line)
{
    if (!m_open.empty())
        m_open.back().key = {std::move(name), line};
}

bool TreeBuilder::put(const std::shared_ptr<DocumentNode> &node, const std::optional<std::pair<std::string, int>> &key)
{
    if (++m_nodes > mostDocumentNodes)
        return false;
    if (m_open.empty()) {
        m_root = node;
        return true;
    }
    DocumentNode &in = *m_open.back().node;
    in.height = std::max(in.height, node->height + 1);
    if (key)
        in.entries.push_back({key->first, key->second, node});
    else
        in.entries.push_back({{}, node->line, node});
    return true;
}

} // namespace sextant
