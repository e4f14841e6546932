// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/tomltables.h"

namespace sextant {

namespace {

void addGroups(const toml::table &table, QList<Declaration> &declarations)
{
    for (const char *group : {"dependencies", "dev-dependencies", "build-dependencies"})
        addTable(table[group].as_table(), declarations);
}

Result<QList<Declaration>> readCargo(std::string_view text, std::string_view fileName)
{
    try {
        const toml::table document = parseToml(text);
        QList<Declaration> declarations;
        addGroups(document, declarations);
        addTable(document["workspace"]["dependencies"].as_table(), declarations);
        if (const toml::table *targets = document["target"].as_table())
            for (const auto &[key, target] : *targets)
                if (const toml::table *table = target.as_table())
                    addGroups(*table, declarations);
        return declarations;
    } catch (const toml::parse_error &error) {
        return inputError(fromBytes(error.description()), fromBytes(fileName));
    }
}

} // namespace

extern const ManifestReader cargoManifest;
const ManifestReader cargoManifest{"cargo", [](std::string_view name) { return name == "Cargo.toml"; }, readCargo};

} // namespace sextant
