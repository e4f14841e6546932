// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/manifesttext.h"

#include <re2/re2.h>

namespace sextant {

namespace {

Result<QList<Declaration>> readGem(std::string_view text, std::string_view)
{
    // gem 'rails', '~> 7.1' and spec.add_dependency 'rails'
    static const re2::RE2 pattern(
        R"re(^\s*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[\s(]+["']([^"']+)["'](?:\s*,\s*["']([^"']+)["'])?)re");
    return declarationsByLine(text, pattern);
}

bool readsGem(std::string_view name)
{
    return name == "Gemfile" || name == "gems.rb" || name.ends_with(".gemspec");
}

} // namespace

extern const ManifestReader gemManifest;
const ManifestReader gemManifest{"gem", readsGem, readGem};

} // namespace sextant
