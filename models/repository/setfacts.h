// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/contents.h"
#include "repository/globs.h"

namespace sextant {

/// "file:…" and "glob:…": which paths exist. Remembers what it said about a path. Not for several threads at a time.
class FileSearch
{
public:
    static Result<FileSearch> compile(const Catalogue &catalogue);

    QList<Fact> facts(const Listing &listing, const QString &commit);

private:
    QStringList m_ids; ///< of the facts, in the order of the matcher's lists
    GlobMatcher m_matcher;
    std::unordered_map<std::string, std::vector<int>> m_known; ///< by path

    FileSearch(QStringList ids, GlobMatcher matcher);
};

/// "dep:…": which packages the manifests ask for.
QList<Fact> dependencyFacts(const Catalogue &catalogue, const QList<ManifestContent> &manifests, const QString &commit);
/// "text:…": which patterns occur.
QList<Fact> textFacts(const TextSearch &search, const Contents &contents);

} // namespace sextant
