// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/treebuilder.h"
#include "repository/manifests/tomltables.h"

#include <sstream>

namespace sextant {

namespace {

std::string textOf(const toml::node &node)
{
    if (const auto text = node.value_exact<std::string>())
        return *text;
    std::ostringstream out;
    node.visit([&out](const auto &value) {
        if constexpr (toml::is_value<decltype(value)>)
            out << value;
    });
    return out.str();
}

bool add(const toml::node &node, TreeBuilder &builder)
{
    const int line = int(node.source().begin.line);
    if (const toml::table *table = node.as_table()) {
        if (!builder.open(DocumentNode::Kind::Map, line))
            return false;
        for (const auto &[key, value] : *table) {
            builder.key(std::string(key.str()), int(key.source().begin.line));
            if (!add(value, builder))
                return false;
        }
        return builder.close();
    }
    if (const toml::array *list = node.as_array()) {
        if (!builder.open(DocumentNode::Kind::List, line))
            return false;
        for (const toml::node &value : *list)
            if (!add(value, builder))
                return false;
        return builder.close();
    }
    return builder.scalar(textOf(node), line);
}

} // namespace

Result<DocumentPointer> readTomlDocument(std::string_view text)
{
    if (hasEndlessKey(text))
        return documentTooLarge();
    try {
        const toml::table document = parseToml(text);
        TreeBuilder builder;
        if (!add(document, builder))
            return documentTooLarge();
        return builder.root();
    } catch (const toml::parse_error &error) {
        return documentBroken(int(error.source().begin.line));
    }
}

} // namespace sextant
