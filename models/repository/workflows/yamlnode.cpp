// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/workflows/yamlnode.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

#include <yaml.h>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostDepth = 64;
constexpr int mostNodes = 100'000;
constexpr int mostVisits = 5'000; ///< aliases can name the same lists and mappings again and again

using NodePointer = std::shared_ptr<YamlNode>;

struct WorkflowsText
{
    Q_DECLARE_TR_FUNCTIONS(Workflows)
};

/// libyaml's parser hands out one event after the other and never recurses, so the bounds are kept here.
class Events
{
public:
    explicit Events(std::string_view text)
    {
        m_ready = yaml_parser_initialize(&m_parser) == 1;
        if (!m_ready)
            return;
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text.data()), text.size());
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
    }
    Events(const Events &) = delete;
    Events &operator=(const Events &) = delete;
    ~Events()
    {
        forget();
        if (m_ready)
            yaml_parser_delete(&m_parser);
    }
    /// Null at the first thing that is no YAML.
    const yaml_event_t *next()
    {
        forget();
        m_filled = m_ready && yaml_parser_parse(&m_parser, &m_event) == 1;
        return m_filled ? &m_event : nullptr;
    }
    int line() const { return m_ready ? int(m_parser.problem_mark.line) + 1 : 0; }

private:
    void forget()
    {
        if (m_filled)
            yaml_event_delete(&m_event);
        m_filled = false;
    }

    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    bool m_ready = false;
    bool m_filled = false;
};

class Builder
{
public:
    Result<std::shared_ptr<const YamlNode>> build(std::string_view text)
    {
        Events events(text);
        while (const yaml_event_t *event = events.next()) {
            if (event->type == YAML_DOCUMENT_END_EVENT || event->type == YAML_STREAM_END_EVENT)
                return std::shared_ptr<const YamlNode>(m_root ? m_root : std::make_shared<YamlNode>());
            if (!take(*event))
                return inputError(WorkflowsText::tr("It is nested too deeply or too large to be read."));
        }
        return inputError(WorkflowsText::tr("Line %1 is no YAML.").arg(events.line()));
    }

    Result<std::vector<std::shared_ptr<const YamlNode>>> buildAll(std::string_view text)
    {
        std::vector<std::shared_ptr<const YamlNode>> documents;
        Events events(text);
        while (const yaml_event_t *event = events.next()) {
            if (event->type == YAML_STREAM_END_EVENT)
                return documents;
            if (event->type == YAML_DOCUMENT_END_EVENT) {
                if (m_root)
                    documents.push_back(std::move(m_root));
                m_root.reset();
                m_anchors.clear();
            } else if (!take(*event)) {
                return inputError(WorkflowsText::tr("It is nested too deeply or too large to be read."));
            }
            if (m_twice > 0)
                return inputError(WorkflowsText::tr("The key in line %1 stands there twice.").arg(m_twice));
        }
        return inputError(WorkflowsText::tr("Line %1 is no YAML.").arg(events.line()));
    }

private:
    struct Open
    {
        NodePointer node;
        std::optional<std::pair<std::string, int>> key;
    };

    static std::string nameOf(const yaml_char_t *name)
    {
        return name ? std::string(reinterpret_cast<const char *>(name)) : std::string();
    }

    bool take(const yaml_event_t &event)
    {
        const auto node = std::make_shared<YamlNode>();
        node->line = int(event.start_mark.line) + 1;
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            node->text.assign(reinterpret_cast<const char *>(event.data.scalar.value), event.data.scalar.length);
            node->isBlock = event.data.scalar.style == YAML_LITERAL_SCALAR_STYLE ||
                            event.data.scalar.style == YAML_FOLDED_SCALAR_STYLE;
            return put(node, nameOf(event.data.scalar.anchor));
        case YAML_ALIAS_EVENT: {
            const auto known = m_anchors.find(nameOf(event.data.alias.anchor));
            // An alias of what holds it would be a circle.
            return put(known != m_anchors.end() ? known->second : node, {});
        }
        case YAML_SEQUENCE_START_EVENT:
            node->kind = YamlNode::Kind::List;
            return open(node, nameOf(event.data.sequence_start.anchor));
        case YAML_MAPPING_START_EVENT:
            node->kind = YamlNode::Kind::Map;
            return open(node, nameOf(event.data.mapping_start.anchor));
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            return close();
        default:
            return true;
        }
    }

    bool put(const NodePointer &node, const std::string &anchor)
    {
        if (++m_nodes > mostNodes)
            return false;
        if (!anchor.empty())
            m_anchors[anchor] = node;
        if (m_open.empty()) {
            m_root = node;
            return true;
        }
        Open &in = m_open.back();
        in.node->height = std::max(in.node->height, node->height + 1);
        if (in.node->height > mostDepth)
            return false;
        if (in.node->kind == YamlNode::Kind::List) {
            in.node->entries.push_back({{}, node->line, node});
        } else if (!in.key) {
            in.key = {node->text, node->line};
        } else {
            in.node->entries.push_back({std::move(in.key->first), in.key->second, node});
            in.key.reset();
        }
        return true;
    }

    bool open(const NodePointer &node, const std::string &anchor)
    {
        m_open.push_back({node, {}});
        m_waiting.push_back(anchor);
        return int(m_open.size()) <= mostDepth;
    }

    /// It takes its place when it is whole, so that an alias within cannot name it.
    bool close()
    {
        if (m_open.empty())
            return false;
        const NodePointer node = m_open.back().node;
        const std::string anchor = m_waiting.back();
        m_open.pop_back();
        m_waiting.pop_back();
        noteTwice(*node);
        return put(node, anchor);
    }

    void noteTwice(const YamlNode &node)
    {
        std::set<std::string_view> seen;
        if (node.kind == YamlNode::Kind::Map)
            for (const YamlEntry &entry : node.entries)
                if (!entry.key.empty() && entry.key != "<<" && !seen.insert(entry.key).second && m_twice == 0)
                    m_twice = entry.line;
    }

    NodePointer m_root;
    std::vector<Open> m_open;
    std::vector<std::string> m_waiting; ///< anchors of what is open
    std::map<std::string, NodePointer> m_anchors;
    int m_nodes = 0;
    int m_twice = 0; ///< line of the first key that stands twice
};

void collect(const YamlNode &node, std::vector<const YamlNode *> &scalars, int &visits)
{
    if (--visits < 0)
        return;
    if (node.kind == YamlNode::Kind::Scalar)
        scalars.push_back(&node);
    else if (node.kind == YamlNode::Kind::List)
        for (const YamlEntry &entry : node.entries)
            if (visits > 0)
                collect(*entry.value, scalars, visits);
}

} // namespace

const YamlEntry *YamlNode::entry(std::string_view key) const
{
    int visits = mostVisits;
    return entryWithin(key, visits);
}

const YamlEntry *YamlNode::entryWithin(std::string_view key, int &visits) const
{
    if (kind != Kind::Map || --visits < 0)
        return nullptr;
    for (const YamlEntry &entry : entries)
        if (entry.key == key)
            return &entry;
    for (const YamlEntry &entry : entries) {
        if (entry.key != "<<")
            continue;
        if (const YamlEntry *found = entry.value->entryWithin(key, visits))
            return found;
        if (entry.value->kind == Kind::List)
            for (const YamlEntry &one : entry.value->entries)
                if (const YamlEntry *found = one.value->entryWithin(key, visits); found || visits < 0)
                    return found;
    }
    return nullptr;
}

const YamlNode *YamlNode::child(std::string_view key) const
{
    const YamlEntry *found = entry(key);
    return found ? found->value.get() : nullptr;
}

std::string YamlNode::textOf(std::string_view key) const
{
    const YamlNode *node = child(key);
    return node && node->kind == Kind::Scalar ? node->text : std::string();
}

std::vector<const YamlNode *> YamlNode::scalars() const
{
    std::vector<const YamlNode *> found;
    int visits = mostVisits;
    collect(*this, found, visits);
    return found;
}

bool YamlNode::names(std::string_view word) const
{
    if (kind == Kind::Map)
        return entry(word) != nullptr;
    return std::ranges::any_of(scalars(), [word](const YamlNode *node) { return node->text == word; });
}

Result<std::shared_ptr<const YamlNode>> readYaml(std::string_view text)
{
    return Builder().build(text);
}

Result<std::vector<std::shared_ptr<const YamlNode>>> readYamlStream(std::string_view text)
{
    return Builder().buildAll(text);
}

} // namespace sextant
