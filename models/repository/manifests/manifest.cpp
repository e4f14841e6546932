// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/manifest.h"

#include <array>

namespace sextant {

extern const ManifestReader npmManifest, pypiManifest, composerManifest, gemManifest, goManifest, mavenManifest,
    gradleManifest, nugetManifest, cargoManifest, pubManifest, hexManifest;

std::span<const ManifestReader *const> manifestReaders()
{
    static constexpr std::array list{
        &npmManifest,    &pypiManifest,  &composerManifest, &gemManifest, &goManifest,  &mavenManifest,
        &gradleManifest, &nugetManifest, &cargoManifest,    &pubManifest, &hexManifest,
    };
    return list;
}

const ManifestReader *manifestReaderFor(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    for (const ManifestReader *reader : manifestReaders())
        if (reader->reads(name))
            return reader;
    return nullptr;
}

QString comparableName(const QString &ecosystem, const QString &name)
{
    QString result = name.trimmed().toLower();
    // PEP 503: runs of these three are one hyphen.
    if (ecosystem == QLatin1StringView("pypi")) {
        QString hyphened;
        for (const QChar c : result) {
            const bool separator = c == u'-' || c == u'_' || c == u'.';
            if (!separator || !hyphened.endsWith(u'-'))
                hyphened += separator ? QChar(u'-') : c;
        }
        return hyphened;
    }
    return result;
}

} // namespace sextant
