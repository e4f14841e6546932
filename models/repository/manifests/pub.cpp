// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/manifesttext.h"

namespace sextant {

namespace {

/// The first level below dependencies: and dev_dependencies:; that much YAML is lines.
Result<QList<Declaration>> readPub(std::string_view text, std::string_view)
{
    QList<Declaration> declarations;
    bool inGroup = false;
    forEachLine(text, [&](std::string_view line, int number) {
        if (line.empty() || line[0] == '#')
            return;
        const std::size_t indent = line.find_first_not_of(' ');
        if (indent == 0)
            inGroup = line.starts_with("dependencies:") || line.starts_with("dev_dependencies:");
        const std::size_t colon = line.find(':');
        if (!inGroup || indent != 2 || colon == std::string_view::npos)
            return;
        declarations.append(
            {fromBytes(trimmed(line.substr(2, colon - 2))), fromBytes(trimmed(line.substr(colon + 1))), number});
    });
    return declarations;
}

} // namespace

extern const ManifestReader pubManifest;
const ManifestReader pubManifest{"pub", [](std::string_view name) { return name == "pubspec.yaml"; }, readPub};

} // namespace sextant
