// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/documents/documentnode.h"

#include <QStringList>

#include <span>

namespace sextant {

/// A sort of settings document, by the names of its files and by what stands in it. A new one is a line here.
struct DocumentKind
{
    const char *id;
    DocumentFormat format;
    const char *globs;            ///< separated by spaces; none for kinds that are only a format
    bool alsoJson = false;        ///< files that end in .json are read as that
    bool inDocumentation = false; ///< counts among documentation files as well
    bool (*mayBe)(std::string_view text,
                  std::string_view path) = nullptr; ///< without it, all files of these names are tried
    bool (*isOne)(const DocumentNode &document) = nullptr;

    QStringList globList() const;
    DocumentFormat formatOf(std::string_view path) const;
};

std::span<const DocumentKind> documentKinds();
const DocumentKind *documentKind(const QString &id);

} // namespace sextant
