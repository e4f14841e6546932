// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/tomltables.h"

namespace sextant {

namespace {

constexpr int mostDots = 200;

} // namespace

bool hasEndlessKey(std::string_view text)
{
    int dots = 0;
    for (const char c : text) {
        if (c == '.')
            ++dots;
        else if (!isalnum(static_cast<unsigned char>(c)) && c != '_' && c != '-' && c != ' ' && c != '\t' && c != '"' &&
                 c != '\'')
            dots = 0;
        if (dots > mostDots)
            return true;
    }
    return false;
}

toml::table parseToml(std::string_view text)
{
    if (hasEndlessKey(text))
        throw toml::parse_error("A key has too many parts", toml::source_region());
    return toml::parse(text);
}

void addTable(const toml::table *table, QList<Declaration> &declarations)
{
    if (!table)
        return;
    for (const auto &[key, node] : *table) {
        std::string version = node.value_or(std::string());
        if (const toml::table *details = node.as_table())
            version = (*details)["version"].value_or(std::string());
        declarations.append({fromBytes(key.str()), QString::fromStdString(version), int(key.source().begin.line)});
    }
}

void addRequirements(const toml::array *list, QList<Declaration> &declarations)
{
    if (!list)
        return;
    for (const auto &node : *list)
        if (const auto text = node.value<std::string>())
            if (Declaration found = pythonRequirement(*text, int(node.source().begin.line)); !found.name.isEmpty())
                declarations.append(found);
}

} // namespace sextant
