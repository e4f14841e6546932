// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <span>
#include <string_view>

namespace sextant {

/// A package that a manifest asks for.
struct Declaration
{
    QString name;
    QString version; ///< as written; may be empty
    int line = 0;

    bool operator==(const Declaration &) const = default;
};

/// Reads the manifests of one ecosystem. Lock files are not manifests: they list what others asked for.
struct ManifestReader
{
    const char *ecosystem; ///< as DependencySet::packages names it
    bool (*reads)(std::string_view fileName);
    /// text is at most 1 MiB and from outside. The error says why it is no such manifest.
    Result<QList<Declaration>> (*read)(std::string_view text, std::string_view fileName);
};

/// All readers. A new ecosystem is one new file and one line in manifest.cpp.
std::span<const ManifestReader *const> manifestReaders();
/// The reader for a file, or null.
const ManifestReader *manifestReaderFor(std::string_view path);
/// The spelling by which names of one ecosystem are compared.
QString comparableName(const QString &ecosystem, const QString &name);

} // namespace sextant
