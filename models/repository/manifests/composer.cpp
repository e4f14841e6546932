// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsoncursor.h"
#include "repository/manifests/manifesttext.h"

namespace sextant {

namespace {

Result<QList<Declaration>> readComposer(std::string_view text, std::string_view fileName)
{
    const auto document = parseJson(QByteArray::fromRawData(text.data(), qsizetype(text.size())), fromBytes(fileName));
    if (!document)
        return document.error();
    static constexpr const char *groups[] = {"require", "require-dev"};
    return document->is_object() ? declarationsOfJson(*document, text, groups) : QList<Declaration>();
}

} // namespace

extern const ManifestReader composerManifest;
const ManifestReader composerManifest{"composer", [](std::string_view name) { return name == "composer.json"; },
                                      readComposer};

} // namespace sextant
