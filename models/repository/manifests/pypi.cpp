// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/tomltables.h"

#include <re2/re2.h>

namespace sextant {

namespace {

QList<Declaration> readRequirements(std::string_view text)
{
    QList<Declaration> declarations;
    forEachLine(text, [&](std::string_view line, int number) {
        if (Declaration found = pythonRequirement(line, number); !found.name.isEmpty())
            declarations.append(found);
    });
    return declarations;
}

void addEachList(const toml::table *groups, QList<Declaration> &declarations)
{
    if (!groups)
        return;
    for (const auto &[key, list] : *groups)
        addRequirements(list.as_array(), declarations);
}

QList<Declaration> readProject(const toml::table &document)
{
    QList<Declaration> declarations;
    addRequirements(document["project"]["dependencies"].as_array(), declarations);
    addEachList(document["project"]["optional-dependencies"].as_table(), declarations);
    addEachList(document["dependency-groups"].as_table(), declarations);
    addRequirements(document["tool"]["uv"]["dev-dependencies"].as_array(), declarations);
    const auto poetry = document["tool"]["poetry"];
    addTable(poetry["dependencies"].as_table(), declarations);
    addTable(poetry["dev-dependencies"].as_table(), declarations);
    if (const toml::table *groups = poetry["group"].as_table())
        for (const auto &[key, group] : *groups)
            if (const toml::table *table = group.as_table())
                addTable((*table)["dependencies"].as_table(), declarations);
    addTable(document["packages"].as_table(), declarations); // Pipfile
    addTable(document["dev-packages"].as_table(), declarations);
    return declarations;
}

/// The indented lists below install_requires and in [options.extras_require].
QList<Declaration> readSetupCfg(std::string_view text)
{
    QList<Declaration> declarations;
    bool inExtras = false;
    bool inList = false;
    forEachLine(text, [&](std::string_view line, int number) {
        if (line.starts_with('['))
            inExtras = trimmed(line) == "[options.extras_require]";
        const bool indented = line.starts_with(' ') || line.starts_with('\t');
        if (!indented) {
            inList = inExtras || line.starts_with("install_requires");
            return;
        }
        if (Declaration found = pythonRequirement(line, number); inList && !found.name.isEmpty())
            declarations.append(found);
    });
    return declarations;
}

/// Strings inside install_requires=[…]; the program is read, never run.
QList<Declaration> readSetupPy(std::string_view text)
{
    QList<Declaration> declarations;
    static const re2::RE2 quoted(R"re(["']([A-Za-z0-9][^"'\n]*)["'])re");
    std::size_t start = text.find("install_requires");
    start = start == std::string_view::npos ? start : text.find('[', start);
    if (start == std::string_view::npos)
        return declarations;
    // A requirement's extras have brackets of their own: the list ends at a bracket outside of quotes.
    std::size_t end = start + 1;
    for (char quote = 0; end < text.size() && (quote || text[end] != ']'); ++end)
        if (text[end] == quote)
            quote = 0;
        else if (!quote && (text[end] == '"' || text[end] == '\''))
            quote = text[end];
    re2::StringPiece rest(text.data() + start, end - start);
    re2::StringPiece found;
    while (re2::RE2::FindAndConsume(&rest, quoted, &found))
        if (Declaration one =
                pythonRequirement({found.data(), found.size()}, lineAt(text, std::size_t(found.data() - text.data())));
            !one.name.isEmpty())
            declarations.append(one);
    return declarations;
}

Result<QList<Declaration>> readPyPi(std::string_view text, std::string_view fileName)
{
    if (fileName.ends_with(".txt") || fileName.ends_with(".in"))
        return readRequirements(text);
    if (fileName == "setup.cfg")
        return readSetupCfg(text);
    if (fileName == "setup.py")
        return readSetupPy(text);
    try {
        return readProject(parseToml(text));
    } catch (const toml::parse_error &error) {
        return inputError(fromBytes(error.description()), fromBytes(fileName));
    }
}

bool readsPyPi(std::string_view name)
{
    const bool requirements =
        name.find("requirements") != std::string_view::npos && (name.ends_with(".txt") || name.ends_with(".in"));
    return requirements || name == "pyproject.toml" || name == "Pipfile" || name == "setup.cfg" || name == "setup.py";
}

} // namespace

extern const ManifestReader pypiManifest;
const ManifestReader pypiManifest{"pypi", readsPyPi, readPyPi};

} // namespace sextant
