// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/tomltables.h"

#include <re2/re2.h>

namespace sextant {

namespace {

QString stringAt(const toml::table &table, std::string_view key)
{
    return QString::fromStdString(table[key].value_or(std::string()));
}

Declaration ofLibrary(const toml::table &document, const toml::node &node)
{
    const int line = int(node.source().begin.line);
    if (const auto *text = node.as_string()) {
        const QStringList parts = QString::fromStdString(text->get()).split(u':');
        return parts.size() < 2 ? Declaration{} : Declaration{parts[0] + u':' + parts[1], parts.value(2), line};
    }
    const toml::table *library = node.as_table();
    if (!library)
        return {};
    QString version = stringAt(*library, "version");
    if (const auto reference = (*library)["version"]["ref"].value<std::string>())
        version = QString::fromStdString(document["versions"][*reference].value_or(std::string()));
    QString name = stringAt(*library, "module");
    if (name.isEmpty())
        name = stringAt(*library, "group") + u':' + stringAt(*library, "name");
    return {name, version, line};
}

Result<QList<Declaration>> readCatalogue(std::string_view text, std::string_view fileName)
{
    try {
        const toml::table document = parseToml(text);
        QList<Declaration> declarations;
        if (const toml::table *libraries = document["libraries"].as_table())
            for (const auto &[key, node] : *libraries)
                if (Declaration found = ofLibrary(document, node); !found.name.isEmpty())
                    declarations.append(found);
        return declarations;
    } catch (const toml::parse_error &error) {
        return inputError(fromBytes(error.description()), fromBytes(fileName));
    }
}

Result<QList<Declaration>> readGradle(std::string_view text, std::string_view fileName)
{
    if (fileName.ends_with(".toml"))
        return readCatalogue(text, fileName);
    // implementation("group:artifact:version")
    static const re2::RE2 pattern(
        R"re(^\s*\w*(?i:implementation|api|compile|compileOnly|runtimeOnly|kapt|annotationProcessor|classpath|platform)[\s(]+.*?["']([\w.\-]+:[\w.\-]+)(?::([^"':@]+))?)re");
    return declarationsByLine(text, pattern);
}

bool readsGradle(std::string_view name)
{
    return name == "build.gradle" || name == "build.gradle.kts" || name == "libs.versions.toml";
}

} // namespace

extern const ManifestReader gradleManifest;
const ManifestReader gradleManifest{"maven", readsGradle, readGradle};

} // namespace sextant
