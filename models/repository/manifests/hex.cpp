// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifests/manifesttext.h"

#include <re2/re2.h>

namespace sextant {

namespace {

Result<QList<Declaration>> readHex(std::string_view text, std::string_view)
{
    // {:phoenix, "~> 1.7"} in deps/0.
    static const re2::RE2 pattern(R"re(^\s*\{\s*:(\w+)\s*,(?:\s*"([^"]+)")?)re");
    return declarationsByLine(text, pattern);
}

bool readsHex(std::string_view name)
{
    return name == "mix.exs";
}

} // namespace

extern const ManifestReader hexManifest;
const ManifestReader hexManifest{"hex", readsHex, readHex};

} // namespace sextant
