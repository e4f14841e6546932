// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/documents/documentkinds.h"

#include "repository/manifests/manifesttext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

bool holdsWords(std::string_view text, std::string_view first, std::string_view second)
{
    return text.find(first) != std::string_view::npos && text.find(second) != std::string_view::npos;
}

/// dockerfile.cpp is about something else, and Dockerfile.go is one: the image that it starts from tells.
bool mayBeDockerfile(std::string_view text, std::string_view path)
{
    if (path.substr(path.rfind('/') + 1).find('.') == std::string_view::npos)
        return true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        if (line.starts_with("FROM ") || line.starts_with("from "))
            return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

bool mayBeKubernetes(std::string_view text, std::string_view)
{
    return holdsWords(text, "apiVersion:", "kind:");
}

bool isKubernetes(const DocumentNode &document)
{
    return !document.textOf("apiVersion").empty() && !document.textOf("kind").empty();
}

bool isCompose(const DocumentNode &document)
{
    const DocumentNode *services = document.child("services");
    return services && services->kind == DocumentNode::Kind::Map;
}

bool isOpenApi(const DocumentNode &document)
{
    return !document.textOf("openapi").empty() || !document.textOf("swagger").empty();
}

bool isMap(const DocumentNode &document)
{
    return document.kind == DocumentNode::Kind::Map;
}

} // namespace

std::span<const DocumentKind> documentKinds()
{
    using Format = DocumentFormat;
    static constexpr std::array kinds{
        DocumentKind{"compose", Format::Yaml,
                     "**/docker-compose*.yml **/docker-compose*.yaml **/compose*.yml **/compose*.yaml", false, false,
                     nullptr, isCompose},
        DocumentKind{"dockerfile", Format::Dockerfile,
                     "**/Dockerfile **/Dockerfile.* **/*.Dockerfile **/Containerfile **/Containerfile.*", false, false,
                     mayBeDockerfile},
        DocumentKind{"kubernetes", Format::Yaml, "**/*.yml **/*.yaml", false, false, mayBeKubernetes, isKubernetes},
        DocumentKind{"workflow", Format::Yaml,
                     ".github/workflows/*.yml .github/workflows/*.yaml .forgejo/workflows/*.yml "
                     ".forgejo/workflows/*.yaml .gitea/workflows/*.yml .gitea/workflows/*.yaml"},
        DocumentKind{"openapi", Format::Yaml,
                     "**/*openapi*.yml **/*openapi*.yaml **/*openapi*.json **/*swagger*.yml **/*swagger*.yaml "
                     "**/*swagger*.json",
                     true, true, nullptr, isOpenApi},
        DocumentKind{"npm", Format::Json, "**/package.json", false, false, nullptr, isMap},
        DocumentKind{"composer", Format::Json, "**/composer.json", false, false, nullptr, isMap},
        DocumentKind{"pyproject", Format::Toml, "**/pyproject.toml"},
        DocumentKind{"cargo", Format::Toml, "**/Cargo.toml"},
        DocumentKind{"pom", Format::Xml, "**/pom.xml"},
        DocumentKind{"terraform", Format::Terraform, "**/*.tf **/*.tofu"},
        DocumentKind{"dependabot", Format::Yaml, ".github/dependabot.yml .github/dependabot.yaml"},
        DocumentKind{"renovate", Format::Json,
                     "renovate.json .github/renovate.json .gitlab/renovate.json .renovaterc .renovaterc.json", false,
                     false, nullptr, isMap},
        DocumentKind{"yaml", Format::Yaml, ""},
        DocumentKind{"json", Format::Json, ""},
        DocumentKind{"toml", Format::Toml, ""},
        DocumentKind{"xml", Format::Xml, ""},
    };
    return kinds;
}

const DocumentKind *documentKind(const QString &id)
{
    const auto kinds = documentKinds();
    const auto found =
        std::ranges::find_if(kinds, [&id](const DocumentKind &kind) { return id == QLatin1StringView(kind.id); });
    return found == kinds.end() ? nullptr : &*found;
}

QStringList DocumentKind::globList() const
{
    return QString::fromLatin1(globs).split(u' ', Qt::SkipEmptyParts);
}

DocumentFormat DocumentKind::formatOf(std::string_view path) const
{
    return alsoJson && path.ends_with(".json") ? DocumentFormat::Json : format;
}

} // namespace sextant
