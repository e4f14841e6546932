// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/manifesttext.h"

#include <re2/re2.h>

namespace sextant {

namespace {

Result<QList<Declaration>> readGoMod(std::string_view text, std::string_view)
{
    // require github.com/lib/pq v1.10.9, alone or in a block.
    static const re2::RE2 pattern(R"re(^(?:\s*require\s+|\s+)([\w.\-]+\.[\w./\-~]+)\s+(v\S+))re");
    return declarationsByLine(text, pattern);
}

bool readsGoMod(std::string_view name)
{
    return name == "go.mod";
}

} // namespace

extern const ManifestReader goManifest;
const ManifestReader goManifest{"go", readsGoMod, readGoMod};

} // namespace sextant
